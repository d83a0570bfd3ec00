import type { Bilingual } from '#libs/kernel';
import { z } from 'zod';
import { rulebookSchema, type Rulebook } from '../rulebook.schema.js';
import type { Finding, Place } from './finding.js';
import { suggestion } from './suggestion.js';
import { typeName, typeOf } from './type-names.js';

export interface ReadRulebook {
  /** `undefined` when the shape is wrong. */
  readonly rulebook: Rulebook | undefined;
  readonly findings: readonly Finding[];
}

/** Everything in which plain data differs from the shape of a rulebook. */
export const readRulebook = (value: unknown): ReadRulebook => {
  const result = rulebookSchema.safeParse(value, { error: allowedKeys });
  if (result.success) return { rulebook: result.data, findings: [] };
  return { rulebook: undefined, findings: result.error.issues.flatMap((issue) => findingsOf(issue, value)) };
};

/** zod names only the keys that are too many; let its message carry those that are allowed. */
const allowedKeys: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === 'unrecognized_keys' && inst instanceof z.ZodObject ? Object.keys(inst.shape).join(' ') : undefined;

const findingsOf = (issue: z.core.$ZodIssue, whole: unknown): Finding[] => {
  const place = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const key = String(place.at(-1));
  const written = valueAt(whole, place);
  if (written === undefined) return [{ code: 'RULEBOOK.MISSING_KEY', place, details: { key } }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => unknownKey([...place, unknown], unknown, issue.message.split(' ')));
    case 'invalid_type': {
      const details = { expected: typeName(issue.expected), found: typeName(typeOf(written)) };
      return [{ code: 'RULEBOOK.WRONG_TYPE', place, details }];
    }
    case 'invalid_value':
      return [wrongValue(place, written, issue.values)];
    case 'invalid_union':
      return [wrongValue(place, written, 'options' in issue ? (issue.options ?? []) : [])];
    case 'invalid_key':
      return [wrongForm(place, key, issue.issues[0]?.message ?? issue.message)];
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [wrongForm(place, written, issue.message)];
    case 'too_small':
      return [
        outOfRange(place, issue.origin, { zh: `至少 ${issue.minimum}`, en: `at least ${issue.minimum}` }),
      ];
    case 'too_big':
      return [
        outOfRange(place, issue.origin, { zh: `至多 ${issue.maximum}`, en: `at most ${issue.maximum}` }),
      ];
  }
};

const valueAt = (whole: unknown, place: Place): unknown =>
  place.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null ? (Reflect.get(part, step) as unknown) : undefined,
    whole,
  );

const unknownKey = (place: Place, key: string, allowed: readonly string[]): Finding => ({
  code: 'RULEBOOK.UNKNOWN_KEY',
  place,
  details: { key, suggestion: suggestion(key, allowed) },
});

const wrongValue = (place: Place, written: unknown, allowed: readonly unknown[]): Finding => {
  const found = textOf(written);
  return {
    code: 'RULEBOOK.WRONG_VALUE',
    place,
    details: { found, suggestion: suggestion(found, allowed.map(textOf)) },
  };
};

const wrongForm = (place: Place, written: unknown, message: string): Finding => {
  const [zh = message, en = zh] = message.split(' / ');
  return { code: 'RULEBOOK.WRONG_FORM', place, details: { found: textOf(written), form: { zh, en } } };
};

const measures: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本长度', en: 'the length of the text' },
  array: { zh: '列表的项数', en: 'the number of entries' },
};

const outOfRange = (place: Place, origin: string, limit: Bilingual): Finding => {
  const measure = measures[origin] ?? { zh: '数值', en: 'the number' };
  return { code: 'RULEBOOK.OUT_OF_RANGE', place, details: { measure, limit } };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
