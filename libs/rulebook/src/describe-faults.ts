import type { Bilingual } from '#libs/kernel';
import type { Fault } from './rulebook.errors.js';

/** One line a fault, `FILE:LINE:COLUMN path — what is wrong — what to do`; both languages where none is chosen. */
export const describeFaults = (file: string, faults: readonly Fault[], locale?: keyof Bilingual): string =>
  faults
    .map(({ line, column, path, says, remedy }) =>
      [`${file}:${line}:${column} ${path}`.trim(), inLocale(says, locale), inLocale(remedy, locale)].join(
        ' — ',
      ),
    )
    .join('\n');

const inLocale = (text: Bilingual, locale: keyof Bilingual | undefined): string =>
  locale ? text[locale] : `${text.zh} / ${text.en}`;
