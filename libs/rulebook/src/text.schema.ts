import { z } from 'zod';

/** A text that PostgreSQL and RFC 8785 can hold. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value.isWellFormed() && !value.includes('\0'), {
    error: '不含空字符和残缺字符的文本 / a text without NUL and without half characters',
  });

export const bilingual = z.strictObject({ zh: text, en: text });

/** A word of the rulebook: a stage, a level, an organ kind, a check … */
export const word = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, '小写英文词，以连字符相连 / a lower-case word with hyphens');

/** A rule number, as the notice counts them: `R22`. */
export const ruleNumber = z
  .string()
  .regex(/^[A-Z][0-9]{1,3}$/, '一个大写字母加数字，如 R22 / a capital letter and a number, like R22');

export const localDate = z.iso
  .date('日期，如 2017-05-22 / a date like 2017-05-22')
  .transform((date) => date as `${number}-${number}-${number}`);

export const nomineeKinds = ['individual', 'collective'] as const;

export const nomineeKind = z.enum(nomineeKinds);

/** A person (先进工作者) or a body (先进集体). */
export type NomineeKind = z.infer<typeof nomineeKind>;
