/**
 * RFC 8785 (JCS) text of a JSON value. Properties that are `undefined` are left out, as `JSON.stringify` does.
 * @throws TypeError for a lone surrogate, an integer beyond 2^53 − 1, or anything that is not JSON
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return objectText(value);
  throw new TypeError(`a ${typeof value} is not JSON`);
};

const objectText = (value: object): string => {
  const members: string[] = [];
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  // JCS sorts by UTF-16 code units, which is how `<` compares strings.
  for (const [key, member] of entries.sort(([left], [right]) => (left < right ? -1 : 1))) {
    members.push(`${stringText(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
};

const numberText = (value: number): string => {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new TypeError(`${value} is not a safe integer`);
  return JSON.stringify(value);
};

const stringText = (value: string): string => {
  if (!value.isWellFormed()) throw new TypeError('a text with a lone surrogate is not JSON');
  return JSON.stringify(value);
};
