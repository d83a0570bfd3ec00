import fc from 'fast-check';
import { Refusal } from '#libs/kernel';
import { circumstances, folded } from '#libs/testing';
import type { CampaignCommand } from './campaign.commands.js';
import { campaignDecider } from './campaign.decider.js';
import type { CampaignEvent } from './campaign.events.js';
import type { QuotaCommand } from './quota.commands.js';
import { quotaDecider } from './quota.decider.js';
import type { QuotaEvent } from './quota.events.js';
import { freeSlots } from './quota.state.js';

const word = fc.constantFrom('a', 'b', 'c');
const kind = fc.constantFrom('individual' as const, 'collective' as const);
const reason = fc.constant('because');
const title = { zh: '评选', en: 'Selection' };

const quotaCommand: fc.Arbitrary<QuotaCommand> = fc.oneof(
  fc.record({
    type: fc.constant('GrantQuota' as const),
    places: fc.record({ individual: fc.nat(3), collective: fc.nat(2) }),
  }),
  fc.record({ type: fc.constant('TakeSlot' as const), kind, nomination: word }),
  fc.record({ type: fc.constant('ReleaseSlot' as const), nomination: word, reason }),
  fc.record({
    type: fc.constant('CancelSlots' as const),
    kind,
    places: fc.integer({ min: 1, max: 3 }),
    reason,
  }),
  fc.record({
    type: fc.constant('CancelForSanction' as const),
    sanction: word,
    nominations: fc.subarray(['a', 'b', 'c']),
    places: fc.record({ individual: fc.nat(3), collective: fc.nat(2) }),
    reason,
  }),
  fc.record({
    type: fc.constant('BarOrgan' as const),
    ...{ sanction: word, rule: fc.constant('R50'), organ: fc.constantFrom(null, 'unit') },
  }),
  fc.record({
    type: fc.constant('NotePending' as const),
    ...{ sanction: word, organ: fc.constant(null), nominations: fc.subarray(['a', 'b', 'c']) },
    kept: fc.record({ individual: fc.nat(2), collective: fc.nat(1) }),
  }),
  fc.record({ type: fc.constant('NoteSettled' as const), sanction: word }),
  fc.record({ type: fc.constant('UnbarOrgan' as const), sanction: word }),
);

const campaignCommand: fc.Arbitrary<CampaignCommand> = fc.oneof(
  fc.record({
    type: fc.constant('OpenCampaign' as const),
    title: fc.constant(title),
    rulebook: word,
    rulebookDigest: word,
    arrangement: word,
  }),
  fc.record({ type: fc.constant('EnrolOrgan' as const), organ: word, path: word }),
  fc.record({
    type: fc.constant('ConstituteGroup' as const),
    group: word,
    organ: word,
    members: fc.array(word),
    coLeaders: fc.array(word),
  }),
  fc.record({
    type: fc.constant('ExtendDueDate' as const),
    package: word,
    due: fc.constantFrom('2017-05-21' as const, '2017-05-23' as const, '2017-05-24' as const),
    reason,
  }),
  fc.record({ type: fc.constant('AmendRulebook' as const), rulebookDigest: word, reason }),
  fc.record({ type: fc.constant('CloseCampaign' as const), reason }),
);

const rulebook = {
  paths: { a: [], b: [] },
  owners: {
    a: { level: 'region', kinds: ['group'] },
    b: { level: 'region', kinds: ['group'] },
  },
  groups: { a: { title, level: 'region', kind: 'group', coLeaders: 1, rule: 'R57' } },
  packages: { a: { title, due: '2017-05-22' as const, copies: 1, disc: false, items: ['report'] } },
};
const organ = { level: 'region', kinds: ['group'], above: ['nation'] };

/** What was decided when each command is given to the state that those before it left. */
const played = <Command, Event>(
  commands: readonly Command[],
  decide: (command: Command, history: readonly Event[]) => readonly Event[],
): Event[] => {
  const history: Event[] = [];
  for (const command of commands) {
    try {
      history.push(...decide(command, history));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return history;
};

describe('Whatever is asked of a quota', () => {
  it('R4: the slots taken never exceed those granted less those cancelled', () => {
    fc.assert(
      fc.property(fc.array(quotaCommand, { maxLength: 30 }), (commands) => {
        const history = played<QuotaCommand, QuotaEvent>(commands, (command, before) =>
          quotaDecider.decide(command, folded(quotaDecider, before), { rule: 'R4', ...circumstances }),
        );
        const quota = folded(quotaDecider, history);
        expect(freeSlots(quota, 'individual')).toBeGreaterThanOrEqual(0);
        expect(freeSlots(quota, 'collective')).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('R50: whoever held a slot when a sanction took it never gets it back by releasing it', () => {
    fc.assert(
      fc.property(
        fc.array(quotaCommand, { maxLength: 30 }),
        fc.subarray(['a', 'b', 'c']),
        (commands, them) => {
          const decide = (command: QuotaCommand, before: readonly QuotaEvent[]): readonly QuotaEvent[] =>
            quotaDecider.decide(command, folded(quotaDecider, before), { rule: 'R4', ...circumstances });
          const before = played<QuotaCommand, QuotaEvent>(commands, decide);
          const sanction: QuotaCommand = {
            type: 'CancelForSanction',
            ...{ sanction: 's', nominations: them, places: {}, reason: 'because' },
          };
          const after = folded(quotaDecider, [...before, ...decide(sanction, before)]);
          for (const one of ['individual', 'collective'] as const)
            expect(freeSlots(after, one)).toBe(freeSlots(folded(quotaDecider, before), one));
          expect(them.filter((nomination) => after.held.has(nomination))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('Whatever is asked of a campaign', () => {
  it('what was decided can be folded, it opens at most once, and nothing follows its close', () => {
    fc.assert(
      fc.property(fc.array(campaignCommand, { maxLength: 30 }), (commands) => {
        const history = played<CampaignCommand, CampaignEvent>(commands, (command, before) =>
          campaignDecider.decide(command, folded(campaignDecider, before), {
            rulebook,
            organ,
            strangers: [],
            ...circumstances,
          }),
        );
        const types = history.map(({ type }) => type);
        expect(types.lastIndexOf('campaign.opened')).toBeLessThanOrEqual(0);
        expect([-1, types.length - 1]).toContain(types.indexOf('campaign.closed'));
        expect(() => folded(campaignDecider, history)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
