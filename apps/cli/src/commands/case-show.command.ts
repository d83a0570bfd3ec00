import { readEnv } from '#config/env';
import { caseText } from '../case/case-text.js';
import { readCase } from '../case/read-case.js';

/** Prints one case, for a reader or as JSON. */
export const showCase = async (id: string, { json }: { readonly json: boolean }): Promise<void> => {
  const env = readEnv(process.env);
  const file = await readCase(env, id);
  process.stdout.write(`${json ? JSON.stringify(file, null, 2) : caseText(file, env.timezone)}\n`);
};
