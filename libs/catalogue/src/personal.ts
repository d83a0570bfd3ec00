import type { StorageSpec } from './event-spec.js';

/** One text of a personal field: the field itself, or one within its list or object. */
export interface PersonalText {
  /** Within the data, for example `reason`, `passages.0` or `reporter.name`. */
  readonly path: string;
  readonly field: string;
  readonly text: string;
}

/** The same data with other texts in its personal fields; all else is as it was. */
export const replacePersonalTexts = (
  { personal = [] }: StorageSpec,
  data: object,
  replace: (text: PersonalText) => string,
): object => {
  const replaced: Record<string, unknown> = { ...data };
  for (const field of personal) {
    if (replaced[field] === undefined) continue;
    replaced[field] = replaceTexts(replaced[field], field, (path, text) => replace({ path, field, text }));
  }
  return replaced;
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
