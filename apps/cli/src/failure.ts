import { CommanderError } from 'commander';
import type { Refusal } from '#libs/kernel';
import { exitCodes, type ExitCode } from './exit-code.js';
import { PlainError, RefusedByServer } from './plain-error.js';

/** Says on the error stream why a command did not do what it should, and what it ends with. */
export const failure = (error: unknown): ExitCode => {
  // Commander has said what is wrong, and ends with 0 after --help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  process.stderr.write(`${textOf(error)}\n`);
  const isRefused = isExplained(error) || error instanceof RefusedByServer;
  return isRefused ? exitCodes.refused : exitCodes.failed;
};

const textOf = (error: unknown): string => {
  if (isExplained(error)) return explanation(error);
  if (error instanceof PlainError) return error.message;
  return String(error instanceof Error ? (error.stack ?? error) : error);
};

/** A refusal, or a fault that the ledger's verifier found: it imports nothing, so it has a class of its own. */
type Explained = Pick<Refusal, 'code' | 'rule' | 'says' | 'next'>;

const isExplained = (error: unknown): error is Explained =>
  error instanceof Error && 'code' in error && 'says' in error && 'next' in error;

const explanation = ({ code, rule, says, next }: Explained): string =>
  [rule === undefined ? code : `${code} (${rule})`, `${says.zh}${next.zh}`, `${says.en} ${next.en}`].join(
    '\n',
  );
