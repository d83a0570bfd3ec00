import { addWorkingDays, stateCouncilArrangement } from '#libs/calendar';
import { freeSlots, quotaDecider, type QuotaEvent } from '#libs/campaign';
import type { EventMetadata } from '#libs/decisions';
import type { StoredEvent } from '#libs/event-store';
import type { GateResult } from '#libs/kernel';
import { nominationEvents } from '#libs/nomination';
import { noticeEvents } from '#libs/notice';
import { reviewEvents } from '#libs/review';
import { gatesOf, nomineeKinds, stageNamed } from '#libs/rulebook';
import { catalogue, dataOf, eventsOf, gathered, refOf } from './gathered.fixture.js';
import { generatedRulebook as rulebook } from './rulebook.js';

const events = eventsOf(await gathered({ seed: 'refolded', nominations: 100 }));
const positions = new Map(events.map((event) => [refOf(event), event.position]));

const ofType = (type: string): StoredEvent[] => events.filter((event) => event.type === type);
const countOf = (type: string): number => ofType(type).length;
const metadataOf = ({ metadata }: StoredEvent) => JSON.parse(metadata) as EventMetadata;

const gatesBehind = (event: StoredEvent): readonly GateResult[] => metadataOf(event).basis?.gates ?? [];

const opened = new Map(
  ofType('nomination.opened').map((event) => [
    event.stream,
    dataOf(nominationEvents['nomination.opened'], event),
  ]),
);

describe('A generated campaign of a hundred nominations', () => {
  it('R3–R5: never takes more slots than were granted', () => {
    const quotas = new Map<string, typeof quotaDecider.initialState>();
    for (const event of events.filter(({ stream }) => stream.startsWith('quota-'))) {
      const before = quotas.get(event.stream) ?? quotaDecider.initialState;
      const quota = quotaDecider.evolve(before, eventIn(event), refOf(event));
      for (const kind of nomineeKinds) expect(freeSlots(quota, kind)).toBeGreaterThanOrEqual(0);
      quotas.set(event.stream, quota);
    }
    expect(countOf('campaign.slot-taken')).toBeGreaterThan(50);
  });

  it('lets nobody pass a stage unless every gate of it is met, or waived and soft', () => {
    const advanced = ofType('nomination.advanced');
    expect(advanced.length).toBeGreaterThan(300);
    for (const event of advanced) {
      const { from } = dataOf(nominationEvents['nomination.advanced'], event);
      const stage = stageNamed(rulebook, opened.get(event.stream)!.path, from)!;
      const gates = gatesBehind(event);
      expect(rulesOf(gates)).toEqual(rulesOf(gatesOf(rulebook, stage)));
      for (const { rule, outcome } of gates) {
        expect(['met', 'waived', 'not-applicable']).toContain(outcome);
        if (outcome === 'waived') expect(rulebook.rules[rule]!.severity).toBe('soft');
      }
    }
  });

  it('rests every decision on events that came before it', () => {
    for (const event of events)
      for (const ref of gatesBehind(event).flatMap((gate) => gate.events))
        expect(positions.get(ref)).toBeLessThanOrEqual(event.position);
  });

  it('R22, R30, R32: runs every notice for five working days of the published calendar', () => {
    const arrangement = stateCouncilArrangement();
    const notices = ofType('notice.opened');
    expect(notices.length).toBeGreaterThan(80);
    for (const event of notices) {
      const { from, until, closesAt } = dataOf(noticeEvents['notice.opened'], event);
      expect(until).toBe(addWorkingDays(arrangement, { from, days: 5, convention: 'inclusive' }));
      const closed = events.find(({ stream, type }) => stream === event.stream && type === 'notice.closed');
      expect(closed!.recordedAt >= closesAt).toBe(true);
    }
  });

  it('R3, R8: selects no more than there are places, and of persons at most a fifth of division level', () => {
    const results = ofType('review.result-declared').map((event) => ({
      called: dataOf(
        reviewEvents['review.ballot-called'],
        events.find(({ stream, revision }) => stream === event.stream && revision === 0)!,
      ),
      ...dataOf(reviewEvents['review.result-declared'], event),
    }));
    expect(results.length).toBe(4);
    for (const { called, selected } of results) {
      expect(selected.length).toBeLessThanOrEqual(called.places);
      if (called.kind === 'collective') continue;
      const ranks = selected.map(({ nomination }) => opened.get(`nomination-${nomination}`)!.facts.rank);
      const counted = ranks.filter((rank) => ['deputy-division', 'division'].includes(rank));
      expect(counted.length).toBeLessThanOrEqual(Math.floor(selected.length * 0.2));
    }
    const regional = results.find(
      ({ called: { stage, kind } }) => stage === 'region-ballot' && kind === 'individual',
    );
    expect(regional!.passedOver.map(({ rule }) => rule)).toEqual(['R8']);
  });

  it.each(['R4', 'R7', 'R13', 'R22', 'R40', 'R41'])('stops somebody by %s', (rule) => {
    const stoppedBy = ofType('nomination.rejected').map(
      (event) => dataOf(nominationEvents['nomination.rejected'], event).rule,
    );
    expect(stoppedBy).toContain(rule);
  });

  it.each([
    ['nomination.forfeited', 'R49: a package comes late'],
    ['nomination.withdrawn', 'a unit withdraws'],
    ['nomination.gate-waived', 'R15: a soft rule is waived'],
    ['vetting.opinion-superseded', 'an organ answers anew'],
    ['honours.conferred', 'R53, R54: titles are conferred'],
    ['honours.item-recovered', 'R52: a title is withdrawn and its items come back'],
  ])('has a %s: %s', (type) => {
    expect(countOf(type)).toBeGreaterThan(0);
  });

  it('R22, R39: clears nominees whose objections came to nothing', () => {
    const investigated = countOf('vetting.investigation-concluded');
    expect(investigated).toBeGreaterThan(1);
    expect(countOf('notice.objection-raised')).toBe(investigated);
  });
});

const rulesOf = (gates: readonly { readonly rule: string }[]): string[] =>
  gates.map(({ rule }) => rule).sort();

const eventIn = (stored: StoredEvent) =>
  ({ type: stored.type, data: catalogue.decode(stored) }) as QuotaEvent;
