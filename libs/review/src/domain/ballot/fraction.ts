import type { Fraction } from './ballot.words.js';

/** Whether `part` of `whole` is at least this share; in whole numbers, so that nothing is rounded. */
export const isAtLeast = (part: number, whole: number, share: Fraction): boolean => {
  const { numerator, denominator } = read(share);
  return part * denominator >= whole * numerator;
};

export const isMoreThan = (part: number, whole: number, share: Fraction): boolean => {
  const { numerator, denominator } = read(share);
  return part * denominator > whole * numerator;
};

const read = (share: Fraction): { numerator: number; denominator: number } => {
  const [numerator = 0, denominator = 1] = share.split('/').map(Number);
  return { numerator, denominator };
};
