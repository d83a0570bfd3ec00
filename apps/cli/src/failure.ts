import { CommanderError } from 'commander';
import { Refusal } from '#libs/kernel';
import { exitCodes, type ExitCode } from './exit-code.js';
import { PlainError, RefusedByServer } from './plain-error.js';

/** Says on the error stream why a command did not do what it should, and what it ends with. */
export const failure = (error: unknown): ExitCode => {
  // Commander has said what is wrong, and ends with 0 after --help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  process.stderr.write(`${textOf(error)}\n`);
  const isRefused = error instanceof Refusal || error instanceof RefusedByServer;
  return isRefused ? exitCodes.refused : exitCodes.failed;
};

const textOf = (error: unknown): string => {
  if (error instanceof Refusal) return refusalText(error);
  if (error instanceof PlainError) return error.message;
  return String(error instanceof Error ? (error.stack ?? error) : error);
};

const refusalText = ({ code, rule, says, next }: Refusal): string =>
  [rule === undefined ? code : `${code} (${rule})`, `${says.zh}${next.zh}`, `${says.en} ${next.en}`].join(
    '\n',
  );
