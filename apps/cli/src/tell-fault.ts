import { Fault, wordsOf } from '#libs/ledger';
import { CaseFault } from './case-file/case-fault.js';
import { exitCodes, type ExitCode } from './exit-code.js';

/** Prints what a check found wrong, for a program that asked for JSON. @throws what it is given, of any other error or ask */
export const tellFault = (error: unknown, json: boolean): ExitCode => {
  if (!json || !(error instanceof Fault || error instanceof CaseFault)) throw error;
  const { code, details } = error;
  const { says, next } = error instanceof Fault ? wordsOf(error) : error;
  process.stdout.write(`${JSON.stringify({ verdict: 'fault', code, says, next, details })}\n`);
  return exitCodes.unproven;
};
