import {
  freeSlots,
  nomineesOf,
  pendingAgainst,
  quotaDecider,
  type Quota,
  type QuotaEvent,
} from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import type { StoredEvent } from '#libs/event-store';
import type { DomainEvent } from '#libs/kernel';
import { nominationDecider, type NominationEvent, type NominationState } from '#libs/nomination';
import { gatesOf, readsDossier, stageNamed, type DossierGate, type RuleGate } from '#libs/rulebook';
import { clearanceOf, dossierDecider, requiredOf, type Dossier, type DossierEvent } from '#libs/vetting';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { Chance } from '../generator/chance.js';
import { generatedRulebook as rulebook } from '../generator/rulebook.js';
import { openCourt, type ActOf, type Court } from './law-court.fixture.js';

const catalogue = new Catalogue(...eventSpecs);
const runs = 36;
const atOnce = 6;

/**
 * Every nominee's acts in about their order, some lost, some twice, some far too early, all nominees at once; six
 * acts are always under way together.
 */
const stir = (ways: Court['ways'], chance: Chance): readonly ActOf[] => {
  const left = ways.map((way) => [...way]);
  const stirred: ActOf[] = [];
  while (left.some((way) => way.length > 0)) {
    const way = chance.oneOf(left.filter((acts) => acts.length > 0));
    const act = way.shift();
    if (act && !chance.happens(0.015)) stirred.push(act);
    if (chance.happens(0.3)) stirred.push(chance.oneOf(chance.oneOf(ways)));
  }
  return stirred;
};

const play = async (seed: string): Promise<{ acts: number; log: readonly StoredEvent[] }> => {
  const court = await openCourt(seed);
  const chance = Chance.of(`${seed} order`);
  let acts = 0;
  // Once while the notices run and once after: what was too early then may be right now.
  for (const round of ['during the notices', 'after them']) {
    if (round === 'after them') court.letNoticesRun();
    const stirred = stir(court.ways, chance);
    for (let start = 0; start < stirred.length; start += atOnce) {
      await Promise.all(stirred.slice(start, start + atOnce).map((act) => court.attempt(act)));
    }
    acts += stirred.length;
  }
  const log = await court.log();
  await court.close();
  return { acts, log };
};

/** Folds the log again, event by event, and looks at every state on the way. */
const judge = (log: readonly StoredEvent[]): { left: string[]; struck: number } => {
  const quotas = new Map<string, Quota>();
  const dossiers = new Map<string, Dossier>();
  const nominations = new Map<string, NominationState>();
  const left: string[] = [];
  let struck = 0;
  for (const stored of log) {
    const event = {
      type: stored.type,
      data: catalogue.decode(stored),
    } as DomainEvent;
    const ref = `${stored.stream}@${stored.revision}` as const;
    const id = stored.stream.slice(stored.stream.indexOf('-') + 1);
    if (stored.stream.startsWith('quota-')) {
      const before = quotas.get(id) ?? quotaDecider.initialState;
      const quotaEvent = event as QuotaEvent;
      if (quotaEvent.type === 'campaign.nominee-left')
        expect(pendingAgainst(before, quotaEvent.data.nomination, [])).toBeNull();
      const quota = quotaDecider.evolve(before, quotaEvent, ref);
      quotas.set(id, quota);
      expect(freeSlots(quota, 'individual')).toBeGreaterThanOrEqual(0);
      if (event.type === 'campaign.held-slot-cancelled') struck += 1;
    } else if (stored.stream.startsWith('dossier-')) {
      dossiers.set(
        id,
        dossierDecider.evolve(dossiers.get(id) ?? dossierDecider.initialState, event as DossierEvent, ref),
      );
    } else if (stored.stream.startsWith('nomination-')) {
      const before = nominations.get(id) ?? nominationDecider.initialState;
      if (event.type === 'nomination.advanced') left.push(passedSoundly(stored, before, dossiers.get(id)));
      nominations.set(id, nominationDecider.evolve(before, event as NominationEvent, ref));
    }
  }
  const sanctioned = [...quotas.values()].filter((quota) => quota.barredBy.size > 0);
  for (const nominee of sanctioned.flatMap(nomineesOf))
    expect(nominations.get(nominee)?.status).not.toBe('open');
  return { left, struck };
};

/** The stage that was left; its basis and the dossier as it stood must both carry the decision. */
const passedSoundly = (
  { metadata, recordedAt }: StoredEvent,
  before: NominationState,
  dossier?: Dossier,
): string => {
  if (before.status === 'none' || !dossier) throw new Error('nobody passes who was not nominated');
  const { basis } = JSON.parse(metadata) as { basis: { gates: { outcome: string }[] } };
  expect(basis.gates.map(({ outcome }) => outcome)).not.toContain('unmet');
  expect(basis.gates.map(({ outcome }) => outcome)).not.toContain('pending');
  const stage = stageNamed(rulebook, before.path, before.stage);
  const gates = stage
    ? gatesOf(rulebook, stage).filter((gate): gate is RuleGate<DossierGate> => readsDossier(gate.gate))
    : [];
  const today = recordedAt.slice(0, 10) as '2017-01-01';
  const blocking = clearanceOf(dossier, gates, before, requiredOf(rulebook, before), today).filter(
    ({ outcome }) => outcome === 'unmet' || outcome === 'pending',
  );
  expect(blocking).toEqual([]);
  expect(before.facts.rank).not.toBe('deputy-bureau');
  return before.stage;
};

describe('10,000 commands, whatever their order', () => {
  it('R4, R7, R34–R42, R50: evolve never fails, no quota is exceeded, nobody passes a hard rule unmet or leaves a sanction', async () => {
    const left: string[] = [];
    let commands = 0;
    let struck = 0;
    for (let run = 1; run <= runs; run += 1) {
      const { acts, log } = await play(`laws ${run}`);
      commands += acts;
      const verdict = judge(log);
      left.push(...verdict.left);
      struck += verdict.struck;
    }
    expect(commands).toBeGreaterThanOrEqual(10_000);
    // The law would hold for want of anybody who got anywhere: some must reach the end, and slots must be fought for.
    expect(left.filter((stage) => stage === 'unit-recommendation').length).toBeGreaterThan(runs);
    expect(left.filter((stage) => stage === 'city-review').length).toBeGreaterThan(runs / 4);
    expect(struck).toBeGreaterThan(0);
  }, 120_000);
});
