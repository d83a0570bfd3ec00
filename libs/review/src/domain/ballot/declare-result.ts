import type { Basis, GateResult } from '#libs/kernel';
import { resultOf, type BallotResult } from './ballot-result.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { nextRound } from './close-ballot.js';
import { expectConfirmed } from './confirm-result.js';
import { allowedOf, isCounted } from './ratio.js';
import { expectNobodyFrozen } from '../frozen.js';
import { refuse } from '../review.errors.js';

/** Who dropped out after the count may leave a tie behind: then nothing is declared, and the next round begins. */
export const declareResult = (
  ballot: CalledBallot,
  { conducts, standing, frozen, rulebook, recused }: BallotFacts,
): readonly BallotEvent[] => {
  if (!conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule: ballot.rule });
  expectNobodyFrozen(frozen);
  const result = resultOf(ballot, standing);
  if ('tied' in result) return [nextRound(result)];
  expectConfirmed(ballot, recused);
  const { selected, notSelected, passedOver } = result;
  return [
    {
      type: 'review.result-declared',
      data: { selected, notSelected, passedOver },
      basis: { rulebook, gates: gatesMet(ballot, result) },
    },
  ];
};

const gatesMet = (ballot: CalledBallot, result: BallotResult): Basis['gates'] => {
  const { rule, ratio, places, refs } = ballot;
  const voted = { rule, gate: 'selected-by-ballot', why: `selected:${result.selected.length}/${places}` };
  const held = ratio && { rule: ratio.rule, gate: 'ratio-at-most', why: ratioOf(ballot, result) };
  return [voted, ...(held ? [held] : [])].map((gate): GateResult => ({
    ...gate,
    outcome: 'met',
    events: refs,
  }));
};

const ratioOf = ({ candidates, ratio }: CalledBallot, { selected }: BallotResult): string => {
  const chosen = new Set(selected.map(({ nomination }) => nomination));
  const counted = candidates.filter(
    (candidate) => chosen.has(candidate.nomination) && isCounted(candidate, ratio),
  );
  return `counted:${counted.length}/${allowedOf(selected.length, ratio)}`;
};
