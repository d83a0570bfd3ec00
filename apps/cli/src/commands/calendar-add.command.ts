import {
  addWorkingDays,
  Arrangements,
  stateCouncilArrangement,
  type CountingConvention,
} from '#libs/calendar';
import { readEnv } from '#config/env';
import type { LocalDate } from '#libs/kernel';
import { arrangementFiles } from '#config/arrangement-files';

export interface AskedPeriod {
  /** As it was typed; the calendar refuses what is no day. */
  readonly from: string;
  readonly days: number;
  readonly convention: CountingConvention;
}

/** Counts by the published arrangements and those of MINGJIAN_ARRANGEMENTS_DIR; the last line is the date alone. */
export const addToCalendar = async ({ from, days, convention }: AskedPeriod): Promise<void> => {
  const { arrangementsDirectory } = readEnv(process.env);
  const files = await arrangementFiles(arrangementsDirectory);
  const { inForce } = Arrangements.from(stateCouncilArrangement(), files);
  const last = addWorkingDays(inForce, { from: from as LocalDate, days, convention });
  process.stdout.write(`${from} + ${days} 个工作日 working days (${convention}):\n${last}\n`);
};
