import type { Candidate, RatioRule } from './ballot.words.js';

/** How many of a list of this length may be of the ranks that the rule counts: rounded down, so of 3 none (R8). */
export const allowedOf = (length: number, ratio: RatioRule | null): number =>
  ratio ? Math.floor((length * ratio.percent) / 100) : length;

export const isCounted = ({ rank, category }: Candidate, ratio: RatioRule | null): boolean =>
  ratio !== null && ratio.ranks.includes(rank) && (ratio.categories?.includes(category) ?? true);
