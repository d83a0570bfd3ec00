import { CommanderError } from 'commander';
import { Refusal } from '#libs/kernel';
import { exitCodes, type ExitCode } from './exit-code.js';

/** Says on the error stream why a command did not do what it should, and what it ends with. */
export const failure = (error: unknown): ExitCode => {
  // Commander has said what is wrong, and ends with 0 after --help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  if (error instanceof Refusal) {
    process.stderr.write(`${refusalText(error)}\n`);
    return exitCodes.refused;
  }
  process.stderr.write(`${String(error instanceof Error ? (error.stack ?? error) : error)}\n`);
  return exitCodes.failed;
};

const refusalText = ({ code, rule, says, next }: Refusal): string =>
  [rule === undefined ? code : `${code} (${rule})`, `${says.zh}${next.zh}`, `${says.en} ${next.en}`].join(
    '\n',
  );
