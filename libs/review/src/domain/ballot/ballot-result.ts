import type { CalledBallot } from './ballot.state.js';
import type { Candidate, Tally } from './ballot.words.js';
import { isMoreThan } from './fraction.js';
import { select, type Choice, type Contender, type Tie } from './selection.js';

/** Every candidate is in one of the three lists. */
export interface BallotResult extends Choice {
  readonly notSelected: readonly Tally[];
}

/** What the votes say. Who no longer stands at the stage has dropped out, and the next moves up. */
export const resultOf = (ballot: CalledBallot, standing: readonly Candidate[]): BallotResult | Tie => {
  const { candidates, places, ratio } = ballot;
  const choice = select({ contenders: contendersOf(ballot, standing), places, ratio });
  if ('tied' in choice) return choice;
  const placed = new Set([...choice.selected, ...choice.passedOver].map(({ nomination }) => nomination));
  const notSelected = candidates
    .filter(({ nomination }) => !placed.has(nomination))
    .map(({ nomination }) => ({ nomination, votes: votesOf(ballot, nomination)[0] ?? 0 }));
  return { ...choice, notSelected };
};

const contendersOf = (ballot: CalledBallot, standing: readonly Candidate[]): readonly Contender[] =>
  ballot.candidates
    .filter(({ nomination }) => standing.some((candidate) => candidate.nomination === nomination))
    .map((candidate) => ({ ...candidate, votes: votesOf(ballot, candidate.nomination) }))
    .filter(({ votes: [votes = 0] }) => hasMajority(ballot, votes));

const votesOf = ({ rounds }: CalledBallot, nomination: string): readonly number[] =>
  rounds
    .flatMap(({ tally }) => tally.filter((count) => count.nomination === nomination))
    .map(({ votes }) => votes);

/** Of the first round's votes: a later round only breaks ties. */
const hasMajority = ({ rounds: [first], majority }: CalledBallot, votes: number): boolean =>
  first !== undefined && isMoreThan(votes, first.cast, majority);
