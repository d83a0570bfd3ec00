import { Transform } from 'class-transformer';
import { valueField } from './field.js';
import type { FieldOptions } from './kind.js';
import { day, digest, flag, id, oneOf, rule, slug, text, whole, word, type Range } from './kinds.js';

export const Text = ({ max, ...options }: FieldOptions & { readonly max: number }): PropertyDecorator =>
  valueField(text({ max }), options);

export const Id = (options?: FieldOptions): PropertyDecorator => valueField(id(), options);

export const Word = (options?: FieldOptions): PropertyDecorator => valueField(word(), options);

export const Slug = ({ min, max, ...options }: FieldOptions & Range): PropertyDecorator =>
  valueField(slug({ min, max }), options);

export const RuleNumber = (options?: FieldOptions): PropertyDecorator => valueField(rule(), options);

export const Digest = (options?: FieldOptions): PropertyDecorator => valueField(digest(), options);

export const Day = (options?: FieldOptions): PropertyDecorator => valueField(day(), options);

export const Whole = ({ min, max, ...options }: FieldOptions & Range): PropertyDecorator =>
  valueField(whole({ min, max }), options);

export const Flag = (options?: FieldOptions): PropertyDecorator => valueField(flag(), options);

export const OneOf = (values: readonly string[], options?: FieldOptions): PropertyDecorator =>
  valueField(oneOf(values), options);

/** A whole number in a query, where everything arrives as text. */
export const QueryWhole = ({ min, max, ...options }: FieldOptions & Range): PropertyDecorator =>
  valueField(whole({ min, max }), options, Transform(numberInQuery));

const numberInQuery = ({ value }: { readonly value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
