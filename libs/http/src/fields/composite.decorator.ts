import type { Type } from '@nestjs/common';
import { Type as Shape } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field } from './field.js';
import type { Check, FieldOptions, Kind } from './kind.js';

/** Given late, as classes may speak of each other. Swagger knows such a function by its name, `type`. */
type Dto = () => Type<object>;
type Most = FieldOptions & { readonly max: number };

/** A thing of another DTO's shape. */
export const Nested = (dto: Dto, options: FieldOptions = {}): PropertyDecorator =>
  field(anObject, { type: () => dto(), required: !options.optional }, options, Shape(dto), ValidateNested());

/** At most `max` items: of a kind (`text({max: 20})`, `id()` …), or of another DTO's shape. */
export const ListOf = (item: Kind | Dto, { max, ...options }: Most): PropertyDecorator => {
  const list = { isArray: true, maxItems: max, required: !options.optional };
  return typeof item === 'function'
    ? field(
        shapes(max),
        { ...list, type: () => item() },
        options,
        Shape(item),
        ValidateNested({ each: true }),
      )
    : field(values(item, max), { ...list, type: 'array', items: { ...item.schema } }, options);
};

/** Values of one kind, at most `max`, each under a word. */
export const MapOf = (item: Kind, { max, ...options }: Most): PropertyDecorator =>
  field(
    members(item, max),
    { type: 'object', additionalProperties: { ...item.schema }, selfRequired: !options.optional },
    options,
  );

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const anObject: Check = { says: { zh: '一个对象', en: 'an object' }, accepts: isObject };

const shapes = (max: number): Check => ({
  says: { zh: `最多 ${max} 个对象的列表`, en: `a list of at most ${max} objects` },
  accepts: (list) => Array.isArray(list) && list.length <= max && list.every(isObject),
});

const values = ({ says: { zh, en }, accepts }: Kind, max: number): Check => ({
  says: { zh: `最多 ${max} 项的列表，每项为${zh}`, en: `a list of at most ${max} items, each ${en}` },
  accepts: (list) => Array.isArray(list) && list.length <= max && list.every(accepts),
});

const members = ({ says: { zh, en }, accepts }: Kind, max: number): Check => ({
  says: { zh: `最多 ${max} 项的对象，每项为${zh}`, en: `an object of at most ${max} members, each ${en}` },
  accepts: (map) =>
    isObject(map) &&
    Object.keys(map).length <= max &&
    Object.entries(map).every(([key, value]) => /^[\w.-]{1,64}$/.test(key) && accepts(value)),
});
