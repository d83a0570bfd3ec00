import { Fault } from './verifier/fault.js';

/**
 * The RFC 8785 form of a JSON text. Who reads it twice reads the same: no key twice, no lone surrogate, and no
 * integer that a reader with 53 bits would change.
 * @throws LEDGER.JSON_INVALID, JSON_KEY_TWICE, JSON_LONE_SURROGATE, JSON_NUMBER_UNSAFE
 */
export const canonicalForm = (text: string): string => {
  const canonical = textOf(valueOf(text), 0);
  // What was canonical already cannot have lost a member or a digit.
  if (canonical === text) return text;
  const written = text.replace(jsonStrings, '');
  for (const [number] of written.matchAll(/-?\d[\d.eE+-]*/g))
    if (/^-?\d+$/.test(number)) expectSafe(Number(number), number);
  // JSON.parse keeps the last of two members with one key; every member has one colon.
  if (colonsIn(written) !== colonsIn(canonical.replace(jsonStrings, ''))) throw new Fault('JSON_KEY_TWICE');
  return canonical;
};

const jsonStrings = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
const colonsIn = (text: string): number => text.split(':').length - 1;

const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault('JSON_INVALID', { problem: String(error) });
  }
};

const deepest = 256;

const textOf = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === deepest) throw new Fault('JSON_INVALID', { problem: `nested more than ${deepest} deep` });
  const inner = (item: unknown): string => textOf(item, depth + 1);
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`;
  // Sorted by UTF-16 code units, as RFC 8785 wants it.
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${stringText(key)}:${inner(Reflect.get(value, key))}`).join(',')}}`;
};

const stringText = (text: string): string => {
  if (!text.isWellFormed()) throw new Fault('JSON_LONE_SURROGATE');
  return JSON.stringify(text);
};

/** From 10^21 on it is written with an exponent, and nobody takes it for an exact integer. */
const numberText = (number: number): string => {
  if (!Number.isFinite(number) || (Number.isInteger(number) && Math.abs(number) < 1e21))
    expectSafe(number, String(number));
  return JSON.stringify(number);
};

const expectSafe = (number: number, found: string): void => {
  if (!Number.isSafeInteger(number)) throw new Fault('JSON_NUMBER_UNSAFE', { found });
};
