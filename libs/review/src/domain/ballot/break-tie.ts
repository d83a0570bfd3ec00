import type { Circumstances, GateResult } from '#libs/kernel';
import type { BallotAct } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { expectChoices } from './choices.js';
import { decidingCoLeaders } from './co-leaders.js';
import { refuse } from '../review.errors.js';

/** R57: the co-leaders decide together; where they do not name the same, the group votes again. */
export const breakTie = (
  { choices }: BallotAct<'BreakTie'>,
  ballot: CalledBallot,
  { actor: { accountId }, recused, rulebook }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  if (ballot.status !== 'tied') throw refuse('REVIEW.NO_TIE_TO_BREAK');
  const by = decidingCoLeaders(ballot, recused);
  if (!by.includes(accountId)) throw refuse('REVIEW.NOT_A_CO_LEADER');
  expectChoices(choices, ballot);
  const { open: places, rule, refs } = ballot;
  if (choices.length < places) throw refuse('REVIEW.TOO_FEW_CHOICES', { places });
  const selected = choices.toSorted();
  const naming: BallotEvent = {
    type: 'review.tie-choice-named',
    data: { by: accountId, choices: selected },
  };
  const named = new Map(ballot.named).set(accountId, selected);
  const all = by.map((leader) => named.get(leader)?.join());
  if (all.includes(undefined)) return [naming];
  if (new Set(all).size > 1) return [naming, { type: 'review.tie-left-open', data: { by } }];
  const agreed: GateResult = {
    ...{ rule, gate: 'co-leaders-agree', outcome: 'met' },
    ...{ why: `places:${places}`, events: refs },
  };
  const basis = { rulebook, gates: [agreed] };
  return [naming, { type: 'review.tie-broken', data: { selected, by }, basis }];
};
