import { z } from 'zod';
import { refuseFile } from './arrangement-file.errors.js';
import { realDate } from './calendar-date.js';

/** A calendar file as the caller read it: YAML or JSON, already parsed. */
export interface ArrangementFile {
  /** Its name, for messages. */
  readonly file: string;
  readonly contents: unknown;
}

const date = z.iso.date().transform(realDate);

const schema = z.strictObject({ year: z.int(), holidays: z.array(date), makeUpDays: z.array(date) });

/** What one notice of the State Council's General Office says of one year. */
export type YearArrangement = Readonly<z.output<typeof schema>> & { readonly file: string };

/** @throws CALENDAR.FILE_INVALID with the path of the first mistake */
export const yearArrangementIn = ({ file, contents }: ArrangementFile): YearArrangement => {
  const read = schema.safeParse(contents);
  if (read.success) return { ...read.data, file };
  throw refuseFile('CALENDAR.FILE_INVALID', {
    file,
    path: `/${read.error.issues[0]?.path.join('/') ?? ''}`,
    problemZh: firstProblem(contents, z.locales.zhCN()),
    problemEn: firstProblem(contents, z.locales.en()),
  });
};

const firstProblem = (contents: unknown, { localeError }: ReturnType<typeof z.locales.en>): string =>
  schema.safeParse(contents, { error: localeError }).error?.issues[0]?.message ?? '';
