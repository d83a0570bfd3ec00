import type { Bilingual } from '#libs/kernel';

/** What to write instead of a word that is not allowed: the nearest one that is, else all of them. */
export const suggestion = (written: string, allowed: readonly string[]): Bilingual => {
  const nearest = nearestOf(written, allowed);
  if (nearest !== undefined) return { zh: `改为“${nearest}”`, en: `write "${nearest}"` };
  if (allowed.length === 0) return { zh: '此处没有可写的词', en: 'nothing can be named here yet' };
  return { zh: `写其中之一：${allowed.join('、')}`, en: `write one of ${allowed.join(', ')}` };
};

/** Nearer than half of the word counts as a slip of the pen. */
const nearestOf = (written: string, allowed: readonly string[]): string | undefined => {
  const [best] = allowed
    .map((word) => ({ word, distance: distanceBetween(written, word) }))
    .sort((left, right) => left.distance - right.distance);
  return best && best.distance * 2 <= Math.min(written.length, best.word.length) ? best.word : undefined;
};

/** Levenshtein: insertions, deletions and replacements from one word to the other. */
const distanceBetween = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
