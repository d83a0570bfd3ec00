import { readEnv } from '#config/env';
import { caseText } from '../case/case-text.js';
import { readCase } from '../case/read-case.js';
import { ownSource } from '../session/own-source.js';

export interface AskedCase {
  readonly json: boolean;
  readonly purpose?: string;
}

/** Prints one case, for a reader or as JSON. */
export const showCase = async (id: string, { json, purpose }: AskedCase): Promise<void> => {
  const { ask } = await ownSource(purpose);
  const file = await readCase(ask, id);
  const { timezone } = readEnv(process.env);
  process.stdout.write(`${json ? JSON.stringify(file, null, 2) : caseText(file, timezone)}\n`);
};
