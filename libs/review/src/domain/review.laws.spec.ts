import fc from 'fast-check';
import { nomineeKinds } from '#libs/rulebook';
import { Refusal, type Actor, type Circumstances, type Decider, type DomainEvent } from '#libs/kernel';
import { circumstances, folded } from '#libs/testing';
import type { BallotCommand } from './ballot/ballot.commands.js';
import { ballotDecider } from './ballot/ballot.decider.js';
import { call, candidates, facts, members } from './ballot/ballot.fixture.js';
import type { PackageCommand } from './package/package.commands.js';
import { packageDecider } from './package/package.decider.js';

interface Act<Command, Facts> {
  readonly command: Command;
  readonly facts: Facts & Partial<Circumstances>;
}

/** What was decided when each act is done on the state that those before it left. */
const played = <Command, Event extends DomainEvent, State, Facts extends object>(
  decider: Decider<Command, Event, State, Facts>,
  acts: readonly Act<Command, Facts>[],
): Event[] => {
  const history: Event[] = [];
  for (const { command, facts: known } of acts) {
    try {
      const state = folded(decider, history);
      history.push(...decider.decide(command, state, { ...circumstances, ...known }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return history;
};

const ids = candidates.map(({ nomination }) => nomination);

const ballotCommand: fc.Arbitrary<BallotCommand> = fc.oneof(
  fc.constant(call),
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('CastVote' as const),
      onBehalfOf: fc.constant(null),
      choices: fc.subarray(ids),
    }),
  },
  fc.record({
    type: fc.constant('RecuseMember' as const),
    member: fc.constantFrom(...members),
    reason: fc.constant('a cousin'),
  }),
  { weight: 3, arbitrary: fc.constant({ type: 'CloseBallot' as const }) },
  fc.constant({ type: 'DeclareResult' as const }),
);

const ballotAct = fc
  .record({
    command: ballotCommand,
    accountId: fc.constantFrom(...members),
    conducts: fc.boolean(),
    standing: fc.subarray([...candidates], { minLength: 4 }),
  })
  .map(({ command, accountId, ...known }) => ({
    command,
    facts: { ...facts, ...known, actor: { ...circumstances.actor, accountId } },
  }));

const days = ['2017-05-21', '2017-05-22', '2017-05-23'] as const;
const item = fc.constantFrom('report', 'summary');
const nominations = fc.subarray(['n1', 'n2']);

const packageCommand: fc.Arbitrary<PackageCommand> = fc.oneof(
  fc.constant({
    type: 'OpenPackage' as const,
    ...{ campaign: 'c1', owner: 'nanning', package: 'formal', due: days[0], lateRule: 'R49' },
    ...{ dueAt: '2017-05-21T16:00:00.000Z' as const, copies: 1, disc: false },
    items: ['report', 'summary'].map((item) => ({ item, for: nomineeKinds })),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('AddItem' as const),
      item,
      digest: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
    }),
  },
  fc.record({
    type: fc.constant('ReplaceItem' as const),
    item,
    digest: fc.constant('b'.repeat(64)),
    replaced: fc.constant('a'.repeat(64)),
  }),
  fc.record({ type: fc.constant('ReopenPackage' as const), nominations }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('SubmitPackage' as const),
      nominations,
      copies: fc.constantFrom(1, 5),
      disc: fc.boolean(),
    }),
  },
  fc.constant({ type: 'ReceivePackage' as const, stamp: 's' }),
  fc.record({
    type: fc.constant('ReturnPackage' as const),
    missing: fc.array(item),
    reason: fc.constant('unsigned'),
  }),
  fc.constantFrom(...days).map((due) => ({
    ...{ type: 'ExtendPackageDue' as const, due, reason: 'flood' },
    dueAt: `${due}T16:00:00.000Z` as const,
  })),
  fc.constant({ type: 'ForfeitPackage' as const }),
  fc.constant({ type: 'ForfeitLateNominee' as const, nomination: 'n1' }),
  fc.constant({ type: 'RecordLateArrival' as const, remarks: 'by post' }),
);

const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };

const packageAct = fc.record({
  command: packageCommand,
  facts: fc.record({
    forOwner: fc.boolean(),
    forOffice: fc.boolean(),
    nominations,
    frozen: fc.constantFrom([], ['n1']),
    kinds: fc.subarray([...nomineeKinds]),
    at: fc.constantFrom('2017-05-21T01:00:00.000Z' as const, '2017-05-22T01:00:00.000Z' as const),
    actor: fc.constantFrom(circumstances.actor, timekeeper),
  }),
});

const count = (history: readonly DomainEvent[], type: string): number =>
  history.filter((event) => event.type === type).length;

describe('Whatever is asked of a ballot', () => {
  it('R28: it is called and declared at most once, and no recused member’s vote is counted', () => {
    fc.assert(
      fc.property(fc.array(ballotAct, { maxLength: 60 }), (acts) => {
        const history = played(ballotDecider, acts);
        expect(count(history, 'review.ballot-called')).toBeLessThanOrEqual(1);
        expect(count(history, 'review.result-declared')).toBeLessThanOrEqual(1);
        const ballot = folded(ballotDecider, history);
        if (ballot.status === 'uncalled') return;
        expect([...ballot.votes.keys()].filter((voter) => ballot.recused.includes(voter))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Whatever is asked of a package', () => {
  it('R49: it is never both received and forfeited, and never received without being submitted', () => {
    fc.assert(
      fc.property(fc.array(packageAct, { maxLength: 40 }), (acts) => {
        const history = played(packageDecider, acts);
        const received = count(history, 'review.package-received');
        expect(count(history, 'review.package-forfeited')).toBeLessThanOrEqual(received === 0 ? 1 : 0);
        expect(count(history, 'review.package-received')).toBeLessThanOrEqual(
          count(history, 'review.package-submitted'),
        );
      }),
      { numRuns: 500 },
    );
  });
});
