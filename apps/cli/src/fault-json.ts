import { Fault, wordsOf } from '#libs/ledger';
import { CaseFault } from './case-file/case-fault.js';

/** What a check found wrong, for a program; `undefined` for any other error. */
export const faultJson = (error: unknown): string | undefined => {
  if (!(error instanceof Fault) && !(error instanceof CaseFault)) return undefined;
  const { code, details } = error;
  const { says, next } = error instanceof Fault ? wordsOf(error) : error;
  return JSON.stringify({ verdict: 'fault', code, says, next, details });
};
