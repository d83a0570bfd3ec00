import { sealMark } from '#libs/catalogue';
import { refuse } from './http.errors.js';

/**
 * Refuses what no column and no canonical JSON can hold, and what looks sealed but came from outside, wherever it hides: in a text, a key, an item. Runs
 * before validation, so nothing that walks a body later can be led too deep.
 * @param root names the place in the message: `body`, `query` or `path`
 */
export const requireCleanText = (root: string, value: unknown): void => look(value, root, 0);

const deepest = 32;

const look = (value: unknown, pointer: string, depth: number): void => {
  if (typeof value === 'string' && !isClean(value)) throw refuse('HTTP.TEXT_NOT_CLEAN', { pointer });
  if (typeof value !== 'object' || value === null) return;
  if (depth === deepest) throw refuse('HTTP.TOO_DEEP', { most: deepest });
  for (const [key, member] of Object.entries(value)) {
    if (!isClean(key)) throw refuse('HTTP.TEXT_NOT_CLEAN', { pointer });
    look(member, `${pointer}/${key}`, depth + 1);
  }
};

const isClean = (text: string): boolean =>
  text.isWellFormed() && !text.includes('\0') && !text.includes(sealMark);
