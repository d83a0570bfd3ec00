import { setTimeout as pause } from 'node:timers/promises';
import { isPassingFault } from './passing-fault.js';

/**
 * Does the work again, ever more slowly, while what stops it is the database being away; `told` hears of each fault.
 * @throws anything else, and what stopped it when the signal aborts
 */
export const patiently = async <Result>(
  work: () => Promise<Result>,
  signal: AbortSignal,
  told: (fault: unknown) => void,
): Promise<Result> => {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !isPassingFault(error)) throw error;
      told(error);
      await pause(wait, undefined, { signal });
    }
  }
};

/** Milliseconds. */
const firstWait = 50;
const longestWait = 5_000;
