import fc from 'fast-check';
import type { Actor, Circumstances } from '#libs/kernel';
import { nomineeKinds } from '#libs/rulebook';
import { circumstances, type Walk, type WalkStep } from '#libs/testing';
import type { PackageCommand } from './package.commands.js';
import { packageDecider } from './package.decider.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import type { Package } from './package.state.js';

const digests = ['a', 'b'].map((digit) => digit.repeat(64));
const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };

const item = fc.constant('report');
const digest = fc.constantFrom(...digests);
const nominations = fc.constantFrom(['n1'], ['n2'], ['n1', 'n2']);
/** The second may come to the stage later than the first. */
const standing = fc.constantFrom(['n1'], ['n1', 'n2'], ['n1', 'n2']);

const command: fc.Arbitrary<PackageCommand> = fc.oneof(
  fc.constant({
    type: 'OpenPackage' as const,
    ...{ campaign: 'c1', owner: 'city', package: 'formal', due: '2017-05-15' as const, lateRule: 'R49' },
    ...{ dueAt: '2017-05-15T16:00:00.000Z' as const, copies: 1, disc: false },
    items: [{ item: 'report', for: nomineeKinds }],
  }),
  { weight: 4, arbitrary: fc.record({ type: fc.constant('AddItem' as const), item, digest }) },
  fc.record({ type: fc.constant('ReplaceItem' as const), item, digest, replaced: digest }),
  {
    weight: 4,
    arbitrary: nominations.map((named) => ({
      ...{ type: 'SubmitPackage' as const, nominations: named, copies: 1, disc: false },
    })),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'ReceivePackage' as const, stamp: 's' }) },
  fc.constant({ type: 'ReturnPackage' as const, missing: ['report'], reason: 'unsigned' }),
  nominations.map((named) => ({ type: 'ReopenPackage' as const, nominations: named })),
  fc.constantFrom('2017-05-16' as const, '2017-05-17' as const).map((due) => ({
    ...{ type: 'ExtendPackageDue' as const, due, reason: 'flood' },
    dueAt: `${due}T16:00:00.000Z` as const,
  })),
  { weight: 2, arbitrary: fc.constant({ type: 'ForfeitPackage' as const }) },
  fc.constant({ type: 'ForfeitLateNominee' as const, nomination: 'n2' }),
  fc.constant({ type: 'RecordLateArrival' as const, remarks: 'by post' }),
);

/** Mostly before it is due, by whoever may do it; and sometimes by somebody else, or later. */
const facts: fc.Arbitrary<PackageFacts & Partial<Circumstances>> = fc.record({
  forOwner: fc.constantFrom(true, true, true, false),
  forOffice: fc.constantFrom(true, true, true, false),
  nominations: standing,
  frozen: fc.constantFrom([], [], [], ['n1']),
  kinds: fc.subarray([...nomineeKinds], { minLength: 1 }),
  at: fc.constantFrom(
    ...(['2017-05-15T01:00:00.000Z', '2017-05-15T02:00:00.000Z', '2017-05-15T16:00:00.000Z'] as const),
    '2017-05-18T01:00:00.000Z' as const,
  ),
  actor: fc.constantFrom(circumstances.actor, timekeeper),
});

const steps: fc.Arbitrary<WalkStep<PackageCommand, PackageFacts>> = fc.record({ command, facts });

export const packageWalk: Walk<PackageCommand, PackageEvent, Package, PackageFacts> = {
  title: { zh: '推荐材料', en: 'Package' },
  decider: packageDecider,
  phaseOf: (pack) => (pack.status === 'open' && pack.receivedFor.length > 0 ? 'supplementing' : pack.status),
  steps,
};
