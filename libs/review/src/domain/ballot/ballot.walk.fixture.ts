import fc from 'fast-check';
import type { Circumstances } from '#libs/kernel';
import { circumstances, type Walk, type WalkStep } from '#libs/testing';
import type { BallotCommand } from './ballot.commands.js';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import { call, candidates, facts, rules } from './ballot.fixture.js';
import type { Ballot } from './ballot.state.js';
import { isAtLeast } from './fraction.js';

/** Three members, of whom two lead and the third may be recused; two candidates, so that ties come often, and come back. */
const members = ['m1', 'm2', 'm3'];
const standing = candidates.slice(0, 2);
const ids = standing.map(({ nomination }) => nomination);
const member = fc.constantFrom(...members);
const weighted = (weight: number, ...commands: readonly BallotCommand[]) => ({
  ...{ weight, arbitrary: fc.constantFrom(...commands) },
});

const command: fc.Arbitrary<BallotCommand> = fc.oneof(
  weighted(3, { ...call, candidates: ids }),
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('CastVote' as const),
      choices: fc.subarray(ids, { maxLength: 1 }),
      onBehalfOf: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, member),
    }),
  },
  weighted(6, { type: 'CloseBallot' }),
  weighted(3, { type: 'DeclareResult' }),
  weighted(4, { type: 'ConfirmResult' }),
  {
    weight: 6,
    arbitrary: fc.constantFrom(...ids).map((id) => ({ type: 'BreakTie' as const, choices: [id] })),
  },
  weighted(1, { type: 'AnnulBallot', reason: 'a cousin' }),
  weighted(1, { type: 'ProposeAnnulment', reason: 'a cousin' }),
  weighted(2, { type: 'ConfirmAnnulment' }),
  weighted(2, { type: 'DelegateVote', to: 'm1' }),
  weighted(3, { type: 'RecuseMember', member: 'm3', reason: 'a cousin' }),
);

/** One vote in three elects, and two of three members suffice. */
const often = { majority: '1/4', quorum: '2/3' } as const;

/** As the two rulebooks have it. */
const manner = fc.constantFrom(
  { secret: true, delegation: false, coLeaders: 'break-ties' as const },
  { secret: false, delegation: true, coLeaders: 'confirm' as const },
);

/** Mostly by the office; `slips` are as many as the urn of a secret ballot may hold. */
const known: fc.Arbitrary<BallotFacts & Partial<Circumstances>> = fc
  .record({
    manner,
    accountId: member,
    conducts: fc.constantFrom(true, true, true, false),
    frozen: fc.constantFrom([], [], [], [], [], ['a']),
    recused: fc.constantFrom([], [], [], [], [], ['m3']),
    slips: fc.array(fc.subarray(ids, { maxLength: 1 }), { minLength: 2, maxLength: 3 }),
  })
  .map(({ manner: said, accountId, ...rest }) => ({
    ...{ ...facts, ...rest, members, standing, coLeaders: members.slice(0, 2) },
    rules: { ...rules, places: 1, ratio: null, stage: { ...rules.stage, ...often, ...said } },
    actor: { ...circumstances.actor, accountId },
  }));

const steps: fc.Arbitrary<WalkStep<BallotCommand, BallotFacts>> = fc.record({ command, facts: known });

export const ballotWalk: Walk<BallotCommand, BallotEvent, Ballot, BallotFacts> = {
  title: { zh: '票决', en: 'Ballot' },
  decider: ballotDecider,
  phaseOf,
  steps,
};

/** While it is open, what can be done hangs on its manner, its round and how many have voted; later, on the co-leaders. */
function phaseOf(ballot: Ballot): string {
  if (ballot.status === 'closed' && ballot.annulment) return 'annulment-proposed';
  switch (ballot.status) {
    case 'voting': {
      const { secret, votes, rounds, quorum } = ballot;
      const isQuorate = isAtLeast(votes.size, members.length - ballot.recused.length, quorum);
      const how = votes.size === 0 ? 'called' : isQuorate ? 'quorate' : 'voting';
      // Only where the co-leaders break ties, a second round ends otherwise than the first.
      return secret ? `secret-${how}${rounds.length > 0 ? '-again' : ''}` : `open-${how}`;
    }
    case 'tied':
      return ballot.named.size > 0 ? 'half-broken' : 'tied';
    case 'closed':
      if (ballot.secret) return 'closed';
      return ['unconfirmed', 'half-confirmed', 'confirmed'][ballot.confirmed.length] ?? ballot.status;
    case 'uncalled':
    case 'declared':
    case 'annulled':
      return ballot.status;
  }
}
