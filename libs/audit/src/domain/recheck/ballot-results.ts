import type { History, Told } from './told.js';

const results = [
  'nomination.selected',
  'nomination.not-selected',
  'nomination.passed-over',
  'nomination.called-up',
] as const;

export type BallotResult = Told<(typeof results)[number]>;

/** What ballots said of a nominee, in their order. */
export const ballotResults = (nomination: History): readonly BallotResult[] => nomination.all(...results);

export const isOnList = ({ type }: BallotResult): boolean =>
  type === 'nomination.selected' || type === 'nomination.called-up';
