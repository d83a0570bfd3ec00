import { Catalogue } from '#libs/catalogue';
import type { StoredEvent } from '#libs/event-store';
import { newId, type Actor } from '#libs/kernel';
import { happened } from '#libs/testing';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import type { CaseStep, CaseSteps, Stretch } from '../../libs/audit/src/application/ports/case-steps.port.js';
import { now, pointAt, pointOf } from '../../libs/audit/src/domain/point.js';
import { WalkedCaseSteps } from '../../libs/audit/src/infrastructure/walked-case-steps.adapter.js';
import { ReplayedCaseStates } from '../../libs/audit/src/infrastructure/replayed-case-states.adapter.js';
import { ToldStreams } from '../../libs/audit/src/infrastructure/told-streams.js';
import { gathered } from './gathered.fixture.js';
import { kindOf, kindsOfState, NamedSoFar, readLive, sanctionsOf } from './live-states.fixture.js';
import { memoryLog } from './memory-log.js';
import { Fields } from '../../libs/audit/src/domain/fields.fixture.js';
import { again } from './planted-log.fixture.js';

const auditor: Actor = { accountId: 'auditor', organId: 'audit-office', role: 'auditor' };

/** A case as it was read live, and as replay showed it at that moment. */
interface Seen {
  readonly position: number;
  readonly nomination: string;
  readonly states: ReadonlyMap<string, unknown>;
  readonly seen: unknown;
}

/** The steps, as whoever asks for so many at a time gets them. */
const inPagesOf = async (limit: number, read: (stretch: Stretch) => ReturnType<CaseSteps['of']>) => {
  const all: CaseStep[] = [];
  for (let hasMore = true; hasMore;) {
    const page = await read({ after: all.at(-1)?.position ?? 0, limit });
    all.push(...page.steps);
    ({ hasMore } = page);
  }
  return all;
};

describe('Replay equals what was', () => {
  it('at every position at which something happened to one of five nominations, at once and step by step', async () => {
    const { store, decisions } = memoryLog('replay', '2017-05-15');
    const log = [store, new Catalogue(...eventSpecs)] as const;
    const [streams, named] = [new ToldStreams(...log), new NamedSoFar()];
    const replay = new ReplayedCaseStates(streams, named);
    const steps = new WalkedCaseSteps(...log, named, streams);
    const acts = await gathered({ seed: 'replayed', nominations: 40 });
    const followed = new Set<string>();
    const changed = new Set<string>();
    const live: Seen[] = [];
    const look = async (events: readonly StoredEvent[]): Promise<void> => {
      named.note(events);
      const touched = new Set(events.map(({ stream }) => stream));
      for (const nomination of followed) {
        const around = await named.readable(auditor, nomination);
        const near = [...touched].some((one) => one.endsWith(nomination) || /^(campaign|quota)-/.test(one));
        if (!near && !around.some((stream) => touched.has(stream))) continue;
        const states = await readLive(decisions, auditor, nomination, around);
        const inSight = [...states.keys()].filter((stream) => touched.has(stream));
        for (const stream of inSight) changed.add(kindOf(stream));
        if (inSight.length === 0) continue;
        const [position, seen] = [await store.head(), await replay.asOf(auditor, nomination, now)];
        live.push({ position, nomination, states, seen });
      }
    };
    for (const act of acts) {
      await again(store, act);
      for (const { stream } of act.events)
        if (stream.startsWith('nomination-') && followed.size < 5) followed.add(stream.slice(11));
      await look(act.events);
    }
    for (const events of sanctionsOf('any', [...followed].slice(0, 2))) {
      const [after, commandId] = [await store.head(), newId()];
      const envelope = { commandId, correlationId: commandId, actor: auditor };
      await decisions.run({ envelope, content: {} }, () => [happened('sanction', 'one', ...events)]);
      await look((await store.readAll({ after, limit: 9 })).events);
    }
    expect([...changed].toSorted()).toEqual(kindsOfState);
    expect(live.length).toBeGreaterThan(100);
    const reread = new ReplayedCaseStates(new ToldStreams(...log), named);
    for (const { position, nomination, states, seen } of live) {
      const replayed = await reread.asOf(auditor, nomination, pointOf(String(position)));
      expect(new Map(replayed.map(({ stream, state }) => [stream, state]))).toEqual(states);
      expect(JSON.stringify(seen)).toBe(JSON.stringify(replayed));
    }
    for (const nomination of followed) {
      const { position, seen } = live.findLast((one) => one.nomination === nomination) ?? {};
      const both = await reread.asOfBoth(auditor, nomination, [pointAt(position ?? 0), now]);
      expect(both).toEqual([seen, await replay.asOf(auditor, nomination, now)]);
      const whole = await steps.of(auditor, nomination, { after: 0, limit: 1_000 });
      expect(await inPagesOf(3, (stretch) => steps.of(auditor, nomination, stretch))).toEqual(whole.steps);
      const fields = new Fields();
      for (const { position, meanwhile, changes } of whole.steps) {
        for (const change of [...meanwhile, ...changes]) fields.change(change);
        const streams = await replay.asOf(auditor, nomination, pointOf(String(position)));
        expect(fields.all).toEqual(Fields.of(streams).all);
      }
    }
  });
});
