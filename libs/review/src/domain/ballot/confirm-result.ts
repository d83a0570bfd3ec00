import type { Circumstances, GateResult } from '#libs/kernel';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { decidingCoLeaders } from './co-leaders.js';
import { refuse } from '../review.errors.js';

/** Each co-leader confirms what was counted, where the rulebook asks for it (R57). */
export const confirmResult = (
  ballot: CalledBallot,
  { actor: { accountId: by }, recused, rulebook }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  const { coLeaders, confirmed, rule, refs, rounds } = ballot;
  if (coLeaders?.mode !== 'confirm') throw refuse('REVIEW.NO_CONFIRMATION', { rule });
  if (!decidingCoLeaders(ballot, recused).includes(by)) throw refuse('REVIEW.NOT_A_CO_LEADER');
  if (confirmed.includes(by)) return [];
  const counted: GateResult = {
    ...{ rule, gate: 'votes-counted', outcome: 'met' },
    ...{ why: `rounds:${rounds.length}`, events: refs },
  };
  return [{ type: 'review.result-confirmed', data: { by }, basis: { rulebook, gates: [counted] } }];
};

/** @throws REVIEW.NOT_CONFIRMED naming the co-leaders who are waited for */
export const expectConfirmed = (ballot: CalledBallot, recused: readonly string[]): void => {
  if (ballot.coLeaders?.mode !== 'confirm') return;
  const missing = decidingCoLeaders(ballot, recused).filter((leader) => !ballot.confirmed.includes(leader));
  if (missing.length > 0)
    throw refuse('REVIEW.NOT_CONFIRMED', { missing: missing.join(', '), rule: ballot.rule });
};
