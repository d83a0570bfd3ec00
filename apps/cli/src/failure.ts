import { CommanderError } from 'commander';
import type { Refusal } from '#libs/kernel';
import type { Fault } from '#libs/ledger';
import { CaseFault } from './case-file/case-fault.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import { PlainError, RefusedByServer } from './plain-error.js';

/** Says on the error stream why a command did not do what it should, and what it ends with. */
export const failure = async (error: unknown): Promise<ExitCode> => {
  // Commander has said what is wrong, and ends with 0 after --help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  if (isFault(error)) {
    const { wordsOf } = await import('#libs/ledger');
    say(explanation({ code: error.code, ...wordsOf(error) }));
    // A key that is none was given by whoever asks: nothing was checked.
    return error.what === 'KEY_INVALID' ? exitCodes.refused : exitCodes.unproven;
  }
  if (error instanceof CaseFault) {
    say(explanation(error));
    return exitCodes.unproven;
  }
  say(textOf(error));
  const isRefused = isExplained(error) || error instanceof RefusedByServer;
  return isRefused ? exitCodes.refused : exitCodes.failed;
};

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const textOf = (error: unknown): string => {
  if (isExplained(error)) return explanation(error);
  if (error instanceof PlainError) return error.message;
  return String(error instanceof Error ? (error.stack ?? error) : error);
};

/** What the ledger's verifier found. By its name: nobody loads the ledger to say what else went wrong. */
const isFault = (error: unknown): error is Fault => error instanceof Error && error.name === 'Fault';

type Explained = Pick<Refusal, 'code' | 'rule' | 'says' | 'next'>;

const isExplained = (error: unknown): error is Explained =>
  error instanceof Error && 'code' in error && 'says' in error && 'next' in error;

const explanation = ({ code, rule, says, next }: Explained): string =>
  [rule === undefined ? code : `${code} (${rule})`, `${says.zh}${next.zh}`, `${says.en} ${next.en}`].join(
    '\n',
  );
