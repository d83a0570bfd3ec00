import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorageSpec } from '#libs/catalogue';
import { PostgresEventStore, type EventStore } from '#libs/event-store';
import { canonicalJson, newId, SystemClock } from '#libs/kernel';
import { FolderKeyStore, KeyNumbers, Keyring, LocalMasterKey, Seals, type Draft } from '#libs/sealing';
import { z } from 'zod';
import type { Bench } from './bench.js';
import { load, median, type Round, spreadOf } from './rounds.js';

interface Pair {
  readonly sealed: Round;
  readonly clear: Round;
}

type Seal = (draft: Draft) => Promise<{ readonly data: string; readonly key: number | undefined }>;

const inFlight = 64;
const rounds = 11;
const roundLength = 1000;
/** What encryption may cost: a fifth of the acts. */
const least = 0.8;

/** Acts of one event with two personal texts, sealed and in clear: openings that mint a key, and later ones. */
export const sealing: Bench = async function* ({ applicationUrl }) {
  const store = new PostgresEventStore({ url: applicationUrl, clock: new SystemClock() });
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-bench-keys-'));
  try {
    const keyring = new Keyring(new FolderKeyStore(folder, [new LocalMasterKey(randomBytes(32))]));
    const seals = new Seals(keyring, new KeyNumbers(store));
    const seal: Seal = async (draft) => (await seals.seal([draft]))[0] ?? clear(draft);
    const subjects = Array.from({ length: 1000 }, () => `nomination-${newId()}`);
    for (const subject of subjects) await act(store, seal, opening(subject));
    const someone = (): string => subjects[Math.floor(Math.random() * subjects.length)] ?? '';
    const cases: readonly (readonly [string, () => Draft])[] = [
      ['opening', () => opening(`nomination-${newId()}`)],
      ['reply', () => reply(someone())],
    ];
    for (const [name, draft] of cases) {
      const pairs: Pair[] = [];
      for (let round = 0; round <= rounds; round += 1)
        pairs.push({
          sealed: await load(() => act(store, seal, draft()), inFlight, roundLength),
          clear: await load(() => act(store, async (one) => clear(one), draft()), inFlight, roundLength),
        });
      const warm = pairs.slice(1);
      const rates = warm.map(({ sealed }) => sealed.perSecond);
      const ratio = median(warm.map(({ sealed, clear }) => sealed.perSecond / clear.perSecond));
      yield {
        ...{ bench: `sealed ${name}, ${inFlight} in flight`, value: median(rates), unit: 'acts/s' },
        baseline: median(warm.map(({ clear }) => clear.perSecond)),
        ...{ ratio, target: `ratio ≥ ${least}`, met: ratio >= least, spread: spreadOf(rates) },
      };
    }
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
};

const act = async (store: EventStore, seal: Seal, draft: Draft): Promise<unknown> => {
  const { data, key } = await seal(draft);
  const { id, type, schemaVersion } = draft;
  const metadata = canonicalJson({ actor, correlationId: newId(), effectiveOn: '2017-05-22', key });
  const event = { id, type, schemaVersion, metadata, data };
  const stream = draft.spec.mints ? draft.stream : `dossier-${newId()}`;
  return store.append([{ stream, expectedRevision: 'no-stream', events: [event] }], {
    ...{ commandId: newId(), accountId: actor.accountId, contentDigest: 'a5'.repeat(32) },
  });
};

const clear: (draft: Draft) => { data: string; key: undefined } = ({ data }) => ({
  data: canonicalJson(data),
  key: undefined,
});

const actor = { accountId: 'made-up-officer', organId: 'made-up-organ', role: 'opinion-officer' };
const schema = z.object({});
const reason = '虚构：示例理由，约有一百个汉字那么长。'.repeat(5);
const draftOf = (stream: string, type: string, data: object, spec: StorageSpec): Draft => ({
  ...{ stream, id: newId(), type, schemaVersion: 1, data, spec },
});

const opening = (subject: string): Draft =>
  draftOf(
    subject,
    'nomination.opened',
    {
      campaign: 'c1',
      facts: Array.from({ length: 12 }, (_, fact) => ({ fact })),
      name: '示例甲',
      deeds: reason,
    },
    { version: 1, schema, personal: ['name', 'deeds'], mints: true },
  );

const reply = (subject: string): Draft =>
  draftOf(
    subject,
    'vetting.opinion-recorded',
    { ask: 'discipline', organ: 'city', answer: 'objection', question: '', grounds: reason },
    { version: 3, schema, personal: ['question', 'grounds'] },
  );
