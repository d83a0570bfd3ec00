import type { EventMetadata } from '#libs/decisions';
import type { StoredEvent } from '#libs/event-store';
import type { GateResult } from '#libs/kernel';
import { gathered } from './gathered.fixture.js';
import { forged, marks, PlantedLog, verdictsOn, type Planted } from './planted-log.fixture.js';

const acts = await gathered({ seed: 'rechecked', nominations: 40 });

describe('Recheck of a generated campaign', () => {
  it('finds every decision sound that the deciders made', async () => {
    const log = new PlantedLog();
    await log.take(acts);
    const { decisions, faulty, unread } = await log.rechecked();
    expect(faulty).toEqual([]);
    expect(decisions).toBeGreaterThan(250);
    expect([...unread]).toEqual([]);
  });
});

describe('Recheck of a decision that was planted past the deciders', () => {
  const at = acts.findIndex((act) => act.events.some(passesReview));
  const act = acts[at]!.events;
  const passing = act.find(passesReview)!;
  const nomination = passing.stream.slice('nomination-'.length);
  const { actor, effectiveOn, basis } = JSON.parse(passing.metadata) as EventMetadata;
  const mark = marks(actor, effectiveOn);
  const on = (planted: readonly Planted[], ...before: readonly Planted[]): Promise<readonly string[]> =>
    verdictsOn(acts.slice(0, at), planted, ...before);
  const asItWas = act.map((event) => forged(event));
  const gates = (change: (gate: GateResult) => GateResult[]): Planted[] => [
    forged(passing, { metadata: { basis: { ...basis!, gates: basis!.gates.flatMap(change) } } }),
  ];

  it('sound, where nothing was changed', async () => {
    expect(await on(asItWas)).toEqual([]);
  });

  it('unsupported, where a gate was not met', async () => {
    const check = checkOf('credit');
    const problem = { result: 'problem', supersedes: `${check.stream}@${check.revision}`, reason: '虚构' };
    const found = forged({ ...check, type: 'vetting.check-superseded' }, { data: problem });
    const verdicts = await on(asItWas, found);
    expect(verdicts).toContain('unsupported: gate-not-met');
    expect(verdicts).toContain('basis-differs: outcome-differs');
  });

  it('unsupported, where it leads past a stage', async () => {
    const ahead = [forged(passing, { data: { to: 'conferring' } })];
    expect(await on(ahead)).toEqual(['unsupported: not-the-next-stage']);
  });

  it('its basis differs, where it names other events, leaves a gate out or carries none', async () => {
    const elsewhere = gates((gate) => [{ ...gate, events: [`nomination-${nomination}@0`] }]);
    expect(await on(elsewhere)).toEqual(['basis-differs: events-differ']);
    const fewer = gates((gate) => (gate.gate === 'opinions-in' ? [] : [gate]));
    expect(await on(fewer)).toEqual(['basis-differs: gate-left-out']);
    const none = [forged(passing, { metadata: { basis: undefined } })];
    expect(await on(none)).toEqual(['basis-differs: basis-missing']);
  });

  it('made by somebody who is recused', async () => {
    const data = { account: actor.accountId, reason: '虚构' };
    const declared = {
      ...{ stream: `recusal-${nomination}`, type: 'vetting.recusal-declared', data, metadata: mark },
    };
    expect(await on(asItWas, declared)).toEqual(['recused: recused']);
  });

  it('made by somebody without the account, the role, or the charge of that stage', async () => {
    const data = { reason: '虚构', by: 'administrator' };
    const suspended = {
      ...{ stream: `account-${actor.accountId}`, type: 'identity.account-suspended', data, metadata: mark },
    };
    expect(await on(asItWas, suspended)).toEqual(['unauthorised: account-not-open']);
    const as = (other: Partial<typeof actor>) => [
      forged(passing, { metadata: { actor: { ...actor, ...other } } }),
    ];
    expect(await on(as({ role: 'auditor' }))).toEqual(['unauthorised: role-may-not']);
    expect(await on(as({ onBehalfOf: 'somebody' }))).toContain('unauthorised: not-delegated');
    const other = clerkOfAnother(actor.organId);
    expect(await on(as(other))).toEqual(['unauthorised: organ-not-in-charge']);
  });

  it('outside its period, where the campaign was closed or the nominee had left', async () => {
    const campaign = acts
      .flatMap(({ events }) => events)
      .find(({ type }) => type === 'campaign.opened')!.stream;
    const closed = {
      ...{ stream: campaign, type: 'campaign.closed', data: { reason: '虚构' }, metadata: mark },
    };
    expect(
      await on(
        gates((gate) => [gate]),
        closed,
      ),
    ).toEqual(['outside-its-period: campaign-closed']);
    const data = { reason: '虚构', wish: 'unit', by: actor.accountId };
    const left = { ...{ stream: passing.stream, type: 'nomination.withdrawn', data, metadata: mark } };
    expect(await on(asItWas, left)).toEqual(['outside-its-period: nomination-ended']);
  });

  const past = acts.slice(0, at).flatMap(({ events }) => events);

  const checkOf = (name: string): StoredEvent =>
    past
      .filter(({ stream, type }) => stream === `dossier-${nomination}` && type === 'vetting.check-recorded')
      .find(({ data }) => data.includes(`"check":"${name}"`))!;

  const clerkOfAnother = (organ: string): Partial<typeof actor> =>
    past
      .map(({ metadata }) => (JSON.parse(metadata) as EventMetadata).actor)
      .find(({ organId, role }) => organId !== organ && role === actor.role)!;
});

function passesReview({ type, data }: StoredEvent): boolean {
  return type === 'nomination.advanced' && data.includes('"from":"city-review"');
}
