import { GrowingMap } from '#libs/kernel';

/** A folded state as JSON can carry it: a map by its keys, a set as a list. */
export const plain = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Set) return [...value].map(plain);
  const isMap = value instanceof Map || value instanceof GrowingMap;
  const members: readonly (readonly [PropertyKey, unknown])[] = isMap ? [...value] : Object.entries(value);
  const present = members.filter(([, member]) => member !== undefined);
  return Object.fromEntries(present.map(([name, member]) => [name, plain(member)]));
};
