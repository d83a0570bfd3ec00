import type { EventMetadata } from '#libs/decisions';
import type { StoredEvent } from '#libs/event-store';
import { canonicalJson, type Actor, type EventRef } from '#libs/kernel';
import {
  forged,
  indexIn,
  PlantedLog,
  verdictsOn,
  verdictsOnChanged,
  type Planted,
} from './planted-log.fixture.js';
import { setbacks } from './setbacks.fixture.js';

const acts = await setbacks();
const events = acts.flatMap((act) => act.events);

const first = (type: string): StoredEvent => events.find((event) => event.type === type)!;
const upTo = (type: string) => acts.slice(0, indexIn(acts, type));
const actorOf = (type: string): Actor => (JSON.parse(first(type).metadata) as EventMetadata).actor;
const dataOf = (event: StoredEvent): Said => JSON.parse(event.data) as Said;

/** What these events say, as far as it is changed here. */
interface Said {
  readonly candidates: readonly object[];
  readonly members: readonly string[];
  readonly places: number;
  readonly among: readonly string[];
  readonly selected: readonly string[];
  readonly by: readonly string[];
  readonly replaces: string;
}

/** Recheck's verdicts, where the first event of a type says something else. */
const saying = (type: string, change: (data: Said) => object) =>
  verdictsOnChanged(acts, type, (event) => forged(event, { data: change(dataOf(event)) }));
/** The same, where somebody else did it. */
const by = (type: string, actor: Actor) =>
  verdictsOnChanged(acts, type, (event) => forged(event, { metadata: { actor } }));
/** The same, where it was done before something else had been. */
const before = (earlier: string, type: string) => verdictsOn(upTo(earlier), [forged(first(type))]);

describe('Recheck of a campaign in which all that seldom happens does', () => {
  it.each([
    ...['review.ballot-annulled', 'review.annulment-confirmed', 'review.tie-left-open', 'review.tie-broken'],
    ...['nomination.called-up', 'nomination.sanction-imposed', 'nomination.sanction-lifted'],
    ...['honours.reinstated', 'honours.appeal-dismissed', 'honours.revocation-declined'],
    'nomination.gate-waived',
  ])('meets %s', (type) => {
    expect(indexIn(acts, type)).toBeGreaterThan(0);
  });

  it('finds every decision sound', async () => {
    const log = new PlantedLog();
    await log.take(acts);
    const { faulty, unread } = await log.rechecked();
    expect(faulty.map(({ type, faults }) => [type, faults])).toEqual([]);
    expect([...unread]).toEqual([]);
  });
});

describe('Recheck of what was planted past the deciders of ballots', () => {
  const called = 'review.ballot-called';

  it('R3, R28: a call that leaves somebody out, or is on other terms than the rulebook’s', async () => {
    expect(await saying(called, ({ candidates }) => ({ candidates: candidates.slice(1) }))).toEqual([
      'unsupported: candidate-left-out',
    ]);
    expect(await saying(called, ({ places }) => ({ places: places + 1 }))).toEqual([
      'unsupported: places-differ',
    ]);
    expect(await saying(called, () => ({ majority: '1/3' }))).toEqual(['unsupported: not-by-the-rulebook']);
    expect(await saying(called, ({ members }) => ({ members: members.slice(1) }))).toEqual([
      'unsupported: not-the-group',
    ]);
  });

  it('a call by an office that does not conduct the stage, and a second one', async () => {
    expect(await by(called, actorOf('nomination.sanction-verified'))).toEqual([
      'unauthorised: organ-not-in-charge',
    ]);
    const again = acts.slice(0, indexIn(acts, called) + 1);
    expect(await verdictsOn(again, [forged(first(called))])).toEqual(['outside-its-period: called-before']);
  });

  it('R28: what was counted is undone by one alone, by who proposed it, or unproposed', async () => {
    const [confirmed, proposed] = ['review.annulment-confirmed', 'review.annulment-proposed'];
    const alone = { ...first('review.ballot-annulled'), stream: first(confirmed).stream };
    expect(await verdictsOn(upTo(confirmed), [forged(alone)])).toEqual(['unsupported: annulment-takes-two']);
    expect(await by(confirmed, actorOf(proposed))).toContain('unauthorised: annulment-takes-two');
    expect(await before(proposed, confirmed)).toEqual(['outside-its-period: nothing-proposed']);
  });

  it('R57: a tie broken for others than the co-leaders named, by one of them, or where there is none', async () => {
    const broken = 'review.tie-broken';
    const among = dataOf(first('review.ballot-tied')).among;
    const others = ({ selected: [one = ''] }: Said) => ({
      selected: [one, ...among.filter((each) => !dataOf(first(broken)).selected.includes(each))],
    });
    expect(await saying(broken, others)).toEqual(['unsupported: co-leaders-differ']);
    expect(await saying(broken, ({ by: leaders }) => ({ by: leaders.slice(1) }))).toContain(
      'unsupported: not-all-co-leaders',
    );
    expect(await before('review.ballot-tied', broken)).toContain('outside-its-period: no-tie');
    expect(await saying('review.ballot-tied', () => ({ among: among.slice(1) }))).toEqual([
      'unsupported: no-such-tie',
    ]);
  });
});

describe('Recheck where co-leaders confirm what was counted', () => {
  const ballot = events.find(
    ({ type, stream }) => type === 'review.ballot-closed' && stream.includes('national-selection'),
  )!;
  const leaders = [1, 2].map((number) => `nation-group-member-${number}`);
  /** As if the rulebook asked for it: the call says so. */
  const counted = acts.slice(0, acts.findIndex((act) => act.events.includes(ballot)) + 1).map((act) => ({
    ...act,
    events: act.events.map((event) =>
      event.type === 'review.ballot-called' && event.stream === ballot.stream
        ? {
            ...event,
            data: canonicalJson({ ...dataOf(event), coLeaders: { mode: 'confirm', accounts: leaders } }),
          }
        : event,
    ),
  }));
  const confirmed = (by: string, ...named: readonly EventRef[]): Planted => {
    const metadata = JSON.parse(first('review.result-declared').metadata) as EventMetadata;
    const gate = {
      rule: 'R29',
      gate: 'votes-counted',
      outcome: 'met',
      why: 'rounds:1',
      events: named,
    } as const;
    return {
      ...{ stream: ballot.stream, type: 'review.result-confirmed', data: { by } },
      metadata: {
        ...metadata,
        actor: { accountId: by, organId: 'nation-group', role: 'voter' },
        basis: { rulebook: metadata.basis!.rulebook, gates: [gate], read: [] },
      },
    };
  };
  const refs: readonly EventRef[] = [`${ballot.stream}@0`, `${ballot.stream}@${ballot.revision}`];

  it('R57: a co-leader’s is sound, once', async () => {
    const [one = ''] = leaders;
    expect(await verdictsOn(counted, [confirmed(one, ...refs)])).toEqual([]);
    const twice = await verdictsOn(counted, [confirmed(one, ...refs)], confirmed(one, ...refs));
    expect(twice).toEqual(['unsupported: confirmed-before']);
  });

  it('R57: another member’s, one before the count, or where the rulebook asks for none', async () => {
    const [one = ''] = leaders;
    expect(await verdictsOn(counted, [confirmed('nation-group-member-3', ...refs)])).toEqual([
      'unauthorised: not-a-co-leader',
    ]);
    expect(await verdictsOn(counted.slice(0, -1), [confirmed(one, ...refs)])).toEqual([
      'basis-differs: events-differ',
      'outside-its-period: not-counted',
    ]);
    const unasked = acts.slice(0, counted.length);
    expect(await verdictsOn(unasked, [confirmed(one, ...refs)])).toEqual([
      'unauthorised: not-a-co-leader',
      'unsupported: no-confirmation-asked',
    ]);
  });
});

describe('Recheck of what was planted past the deciders of nominations', () => {
  it('R28: a call from the reserve where nobody left, or to where nothing is vetted anew', async () => {
    const called = 'nomination.called-up';
    const left = `nomination-${dataOf(first(called)).replaces}`;
    const still = events.find(
      ({ type, stream }) => type === 'nomination.selected' && stream !== left,
    )!.stream;
    const ofNobody = await saying(called, () => ({ replaces: still.slice('nomination-'.length) }));
    expect(ofNobody).toContain('unsupported: nothing-to-replace');
    expect(await saying(called, () => ({ to: 'conferring' }))).toEqual(['unsupported: not-vetted-anew']);
    const act = acts[indexIn(acts, called)]!.events;
    const asBefore = act.filter(({ type }) => type !== 'vetting.reopened').map((event) => forged(event));
    expect(await verdictsOn(upTo(called), asBefore)).toEqual(['unsupported: not-vetted-anew']);
    const other = events.findLast(
      ({ type, stream, data }) =>
        type === 'nomination.not-selected' &&
        stream !== first(called).stream &&
        data.includes('region-ballot-individual'),
    )!;
    const passing = forged({ ...first(called), stream: other.stream });
    expect(await verdictsOn(upTo(called), [passing])).toEqual(
      expect.arrayContaining(['unsupported: not-next-in-reserve']),
    );
  });

  it('R50: a sanction that nobody else verified, that strikes others, or that costs less', async () => {
    const [imposed, verified] = ['nomination.sanction-imposed', 'nomination.sanction-verified'];
    expect(await before(verified, imposed)).toEqual(
      expect.arrayContaining(['outside-its-period: not-verified', 'unsupported: others-struck']),
    );
    expect(await by(verified, actorOf('nomination.sanction-proposed'))).toEqual([
      'unauthorised: own-proposal',
    ]);
    expect(await saying(imposed, () => ({ nominations: [] }))).toEqual([
      'unsupported: decided-otherwise',
      'unsupported: others-struck',
    ]);
    expect(await saying(imposed, () => ({ slots: {} }))).toEqual([
      'unsupported: slots-differ',
      'unsupported: slots-not-cancelled',
    ]);
    const act = acts[indexIn(acts, imposed)]!.events;
    const unpaid = act.filter(({ type }) => !type.endsWith('-cancelled')).map((event) => forged(event));
    expect(await verdictsOn(upTo(imposed), unpaid)).toEqual(['unsupported: slots-not-cancelled']);
    const noted = [forged(first('nomination.sanctioned'))];
    expect(await verdictsOn(upTo(imposed), noted)).toEqual([
      'unsupported: decided-otherwise',
      'unsupported: nothing-decided',
    ]);
  });

  it('R50: a sanction on an unknown ground, and one lifted by who imposed it', async () => {
    const proposed = 'nomination.sanction-proposed';
    expect(await saying(proposed, () => ({ ground: 'envy' }))).toEqual(['unsupported: ground-unknown']);
    const imposed = first('nomination.sanction-imposed');
    const lifted = forged(
      { ...first('nomination.sanction-lifted'), stream: imposed.stream },
      { metadata: { actor: actorOf('nomination.sanction-imposed') } },
    );
    const until = acts.slice(0, indexIn(acts, 'nomination.sanction-imposed') + 1);
    expect(await verdictsOn(until, [lifted])).toEqual(['unauthorised: own-decision']);
  });

  it('R15: a hard rule that was waived, and a waiver by somebody else’s office', async () => {
    const waived = 'nomination.gate-waived';
    expect(await saying(waived, () => ({ rule: 'R7' }))).toEqual(['unsupported: rule-not-waivable']);
    expect(await by(waived, actorOf('nomination.sanction-imposed'))).toEqual([
      'unauthorised: organ-not-in-charge',
    ]);
  });
});

describe('Recheck of what was planted past the decider of honours', () => {
  it.each(['honours.appeal-dismissed', 'honours.reinstated'])(
    'R52: %s by who revoked the title, and before it was',
    async (type) => {
      const { stream } = first(type);
      const revoked = events.find((event) => event.type === 'honours.revoked' && event.stream === stream)!;
      const { actor } = JSON.parse(revoked.metadata) as EventMetadata;
      expect(await by(type, actor)).toEqual(['unauthorised: own-revocation']);
      const whole = acts.findIndex((act) => act.events.includes(revoked));
      const [early] = await verdictsOn(acts.slice(0, whole), [forged(first(type))]);
      expect(early).toMatch(/^outside-its-period: nothing-(appealed|revoked)$/);
    },
  );

  it('R52: a title given back on an appeal that nobody lodged', async () => {
    expect(await saying('honours.reinstated', () => ({ appeal: null }))).toEqual([
      'unsupported: another-appeal',
    ]);
    expect(await before('honours.appealed', 'honours.reinstated')).toEqual([
      'basis-differs: gate-left-out',
      'basis-differs: gate-not-asked',
      'unsupported: another-appeal',
    ]);
  });

  it('R52: a proposal that was declined by who made it', async () => {
    expect(await by('honours.revocation-declined', actorOf('honours.revocation-proposed'))).toEqual(
      expect.arrayContaining(['unauthorised: own-proposal']),
    );
  });
});
