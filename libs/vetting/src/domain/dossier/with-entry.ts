/** A map with one entry more, or another in its place. */
export const withEntry = <Value>(
  entries: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> => new Map(entries).set(key, value);
