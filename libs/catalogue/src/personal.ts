import type { StorageSpec } from './event-spec.js';

/** One text of a personal field: the field itself, or one within its list or object. */
export interface PersonalText {
  /** Within the data, for example `reason`, `passages.0` or `reporter.name`. */
  readonly path: string;
  readonly field: string;
  readonly text: string;
}

type Data = Readonly<Record<string, unknown>>;

/** Every personal text of an event, in the order of its spec. */
export const personalTexts = (spec: StorageSpec, data: object): readonly PersonalText[] => {
  const found: PersonalText[] = [];
  replacePersonalTexts(spec, data, (text) => {
    found.push(text);
    return text.text;
  });
  return found;
};

/** The same data with other texts in its personal fields; all else is as it was. */
export const replacePersonalTexts = (
  { personal = [] }: StorageSpec,
  data: object,
  replace: (text: PersonalText) => string,
): object => {
  const given: Data = { ...data };
  const replaced = personal
    .filter((field) => given[field] !== undefined)
    .map((field): [string, unknown] => {
      return [field, replaceTexts(given[field], field, (path, text) => replace({ path, field, text }))];
    });
  return { ...given, ...Object.fromEntries(replaced) };
};

/** The same value with other texts. @param path of the value itself; its parts follow after a dot */
export const replaceTexts = (
  value: unknown,
  path: string,
  replace: (path: string, text: string) => string,
): unknown => {
  if (typeof value === 'string') return replace(path, value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => replaceTexts(item, `${path}.${index}`, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, replaceTexts(member, `${path}.${key}`, replace)]),
  );
};
