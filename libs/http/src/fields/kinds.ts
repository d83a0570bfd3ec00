import type { Bilingual } from '#libs/kernel';
import { isDay } from './day.js';
import type { Kind } from './kind.js';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Text with at least one character that is not blank; `max` counts UTF-16 units. */
export const text = ({ max }: { readonly max: number }): Kind => ({
  says: { zh: `1 至 ${max} 个字符的文本`, en: `a text of 1 to ${max} characters` },
  schema: { type: 'string', minLength: 1, maxLength: max },
  accepts: (value) => typeof value === 'string' && value.trim().length > 0 && value.length <= max,
});

/** Names a thing: the part of a stream's name after its category. */
export const id = (): Kind =>
  matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,149}$/, {
    zh: '编号：字母、数字、点、下划线、连字符，最长 150',
    en: 'an id: letters, digits, dots, underscores and hyphens, at most 150',
  });

/** A word of a vocabulary that a rulebook or a file defines. */
export const word = (): Kind => slug({ min: 1, max: 64 });

/** A word of letters in lower case, digits and hyphens. */
export const slug = ({ min, max }: Range): Kind =>
  matching(new RegExp(`^[a-z0-9][a-z0-9-]{${min - 1},${max - 1}}$`), {
    zh: `由小写字母、数字与连字符组成，长 ${min} 至 ${max}`,
    en: `of lower-case letters, digits and hyphens, ${min} to ${max} long`,
  });

/** Number of a rule, for example `R22`. */
export const rule = (): Kind =>
  matching(/^[A-Z]{1,4}[0-9]{1,4}$/, { zh: '规则编号，如 R22', en: 'the number of a rule, for example R22' });

/** SHA-256 in hexadecimal. */
export const digest = (): Kind =>
  matching(/^[0-9a-f]{64}$/, {
    zh: 'SHA-256 摘要（64 位小写十六进制）',
    en: 'a SHA-256 digest: 64 hexadecimal digits in lower case',
  });

/** A day that the calendar has, `YYYY-MM-DD`. */
export const day = (): Kind => ({
  says: { zh: '日期，格式 YYYY-MM-DD', en: 'a day of the calendar, YYYY-MM-DD' },
  schema: { type: 'string', format: 'date' },
  accepts: isDay,
});

export const whole = ({ min, max }: Range): Kind => ({
  says: { zh: `${min} 至 ${max} 的整数`, en: `a whole number from ${min} to ${max}` },
  schema: { type: 'integer', minimum: min, maximum: max },
  accepts: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
});

export const flag = (): Kind => ({
  says: { zh: 'true 或 false', en: 'true or false' },
  schema: { type: 'boolean' },
  accepts: (value) => typeof value === 'boolean',
});

export const oneOf = (values: readonly string[]): Kind => ({
  says: { zh: `下列之一：${values.join('、')}`, en: `one of ${values.join(', ')}` },
  schema: { type: 'string', enum: [...values] },
  accepts: (value) => typeof value === 'string' && values.includes(value),
});

const matching = (pattern: RegExp, says: Bilingual): Kind => ({
  says,
  schema: { type: 'string', pattern: pattern.source },
  accepts: (value) => typeof value === 'string' && pattern.test(value),
});
