import { readEnv } from '#config/env';
import { caseText } from '../case/case-text.js';
import { readCase, type Asking } from '../case/read-case.js';
import { ownSession } from '../session/own-session.js';

export interface AskedCase {
  readonly json: boolean;
  readonly purpose?: string;
}

/** Prints one case, for a reader or as JSON. */
export const showCase = async (id: string, { json, purpose }: AskedCase): Promise<void> => {
  const { server, token } = await ownSession();
  const ask: Asking = (path, schema) => server.ask({ method: 'GET', path, token, purpose }, schema);
  const file = await readCase(ask, id);
  const { timezone } = readEnv(process.env);
  process.stdout.write(`${json ? JSON.stringify(file, null, 2) : caseText(file, timezone)}\n`);
};
