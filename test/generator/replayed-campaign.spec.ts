import { Catalogue } from '#libs/catalogue';
import { honourDecider } from '#libs/honours';
import type { Actor } from '#libs/kernel';
import { nominationDecider } from '#libs/nomination';
import { dossierDecider } from '#libs/vetting';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { WiderStreams } from '../../libs/audit/src/application/ports/wider-streams.port.js';
import type { CaseStep, CaseSteps, Stretch } from '../../libs/audit/src/application/ports/case-steps.port.js';
import { plain } from '../../libs/audit/src/domain/plain.js';
import { now, pointAt, pointOf } from '../../libs/audit/src/domain/point.js';
import { WalkedCaseSteps } from '../../libs/audit/src/infrastructure/walked-case-steps.adapter.js';
import { ReplayedCaseStates } from '../../libs/audit/src/infrastructure/replayed-case-states.adapter.js';
import { ToldStreams } from '../../libs/audit/src/infrastructure/told-streams.js';
import { gathered } from './gathered.fixture.js';
import { memoryLog } from './memory-log.js';
import { Fields } from '../../libs/audit/src/domain/fields.fixture.js';
import { again } from './planted-log.fixture.js';

const auditor: Actor = { accountId: 'auditor', organId: 'audit-office', role: 'auditor' };
const deciders = [nominationDecider, dossierDecider, honourDecider] as const;

/** No read model: nothing that several nominations share. */
class NothingShared extends WiderStreams {
  readable(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
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
  it('at every position at which something happened to one of ten nominations, at once and step by step', async () => {
    const { store, decisions } = memoryLog('replay', '2017-05-15');
    const log = [store, new Catalogue(...eventSpecs)] as const;
    const streams = new ToldStreams(...log);
    const replay = new ReplayedCaseStates(streams, new NothingShared());
    const steps = new WalkedCaseSteps(...log, new NothingShared(), streams);
    const acts = await gathered({ seed: 'replayed', nominations: 40 });
    const followed = new Set<string>();
    const live: {
      position: number;
      nomination: string;
      states: ReadonlyMap<string, unknown>;
      seen: unknown;
    }[] = [];
    for (const act of acts) {
      await again(store, act);
      const touched = act.events.flatMap(({ stream }) =>
        deciders.some(({ category }) => stream.startsWith(`${category}-`))
          ? [stream.replace(/^\w+-/, '')]
          : [],
      );
      for (const nomination of touched) if (followed.size < 10) followed.add(nomination);
      for (const nomination of [...followed].filter((one) => touched.includes(one))) {
        const reading = decisions.reading(auditor);
        const states = new Map<string, unknown>();
        for (const decider of deciders) {
          const state = await reading.state(decider as typeof nominationDecider, nomination);
          if (reading.revision(decider as typeof nominationDecider, nomination) >= 0)
            states.set(`${decider.category}-${nomination}`, plain(state));
        }
        const position = await store.head();
        const seen = await replay.asOf(auditor, nomination, now);
        live.push({ position, nomination, states, seen });
      }
    }
    expect(live.length).toBeGreaterThan(100);
    const reread = new ReplayedCaseStates(new ToldStreams(...log), new NothingShared());
    for (const { position, nomination, states, seen } of live) {
      const replayed = await reread.asOf(auditor, nomination, pointOf(String(position)));
      const own = replayed.filter(({ stream }) => !/^(campaign|quota)-/.test(stream));
      expect(new Map(own.map(({ stream, state }) => [stream, state]))).toEqual(states);
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
