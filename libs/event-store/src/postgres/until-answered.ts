import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from 'pg';

/** The question was left open: nobody knows whether the server heard it. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor(cause: unknown) {
    super('the connection to the database was lost', { cause });
  }
}

/**
 * Asks until the server has answered, if only with an error. For questions that may be put twice: reads, and
 * appends, which know their `commandId`.
 * @param patience milliseconds from the first loss, however long the answer took until then, after which
 * `ConnectionLost` is thrown
 */
export const untilAnswered = async <Answer>(
  ask: () => Promise<Answer>,
  patience: number,
  signal?: AbortSignal,
): Promise<Answer> => {
  let lostFirst: number | undefined;
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ConnectionLost) || signal?.aborted === true) throw error;
      lostFirst ??= performance.now();
      if (performance.now() - lostFirst > patience) throw error;
    }
    await pause(wait, undefined, { signal });
  }
};

const firstWait = 5;
const longestWait = 1000;

/** What the driver says by itself, or a server that goes down, comes up or is full, leaves the question open. */
export const isAnswer = (error: unknown): boolean =>
  error instanceof DatabaseError && !/^(08|57P|53300)/.test(error.code ?? '');
