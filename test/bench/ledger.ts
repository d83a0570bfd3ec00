import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresEventStore, type EventStore } from '#libs/event-store';
import { canonicalJson, newId, SystemClock } from '#libs/kernel';
import { CheckpointSigner, FolderTiles, localSigner, MemoryLastCheckpoints, Sealer } from '#libs/ledger';
import type { Bench } from './bench.js';
import { load, median, type Round, spreadOf } from './rounds.js';

const inFlight = 256;
const rounds = 9;
const roundLength = 2000;
/** What sealing may cost. */
const least = 0.85;
/** Milliseconds that the newest act waits for its checkpoint. */
const latest = 1000;

/** Acts of one event at saturation, with the sealer in the same process and without it; and how far it is behind then. */
export const ledger: Bench = async function* ({ applicationUrl }) {
  const store = new PostgresEventStore({ url: applicationUrl, clock: new SystemClock() });
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-bench-ledger-'));
  try {
    const sealer = new BenchSealer(store, folder);
    const withSealer: Round[] = [];
    const without: Round[] = [];
    const lags: number[] = [];
    await load(() => act(store), inFlight, roundLength);
    for (let round = 0; round < rounds; round += 1) {
      await sealer.start();
      await sealer.reached(await store.head());
      withSealer.push(await load(() => act(store), inFlight, roundLength));
      const ended = performance.now();
      await sealer.reached(await store.head());
      lags.push(performance.now() - ended);
      await sealer.stop();
      without.push(await load(() => act(store), inFlight, roundLength));
    }
    const rates = withSealer.map(({ perSecond }) => perSecond);
    const ratio = median(rates.map((rate, round) => rate / (without[round]?.perSecond ?? NaN)));
    yield {
      ...{ bench: `sealed into the ledger, ${inFlight} in flight`, value: median(rates), unit: 'acts/s' },
      baseline: median(without.map(({ perSecond }) => perSecond)),
      ...{ ratio, target: `ratio ≥ ${least}`, met: ratio >= least, spread: spreadOf(rates) },
    };
    const lag = Math.max(...lags);
    yield {
      ...{ bench: 'ledger behind the log, under load', value: lag, unit: 'ms', baseline: null, ratio: null },
      ...{ target: `≤ ${latest}`, met: lag <= latest, spread: spreadOf(lags) },
    };
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
};

class BenchSealer {
  readonly #signer = localSigner('bench.example', 'note', generateKeyPairSync('ed25519').privateKey);
  readonly #last = new MemoryLastCheckpoints();
  #ending = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #size = 0;
  #waiting: { readonly size: number; readonly resolve: () => void } | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly folder: string,
  ) {}

  async start(): Promise<void> {
    this.#ending = new AbortController();
    const signer = new CheckpointSigner([this.#signer], this.#last);
    const sealed = (size: number): void => {
      this.#size = size;
      if (this.#waiting && size >= this.#waiting.size) this.#waiting.resolve();
    };
    const options = { origin: 'bench.example', sealed };
    const sealer = new Sealer(this.store, new FolderTiles(this.folder), signer, options);
    this.#running = sealer.run(this.#ending.signal);
  }

  reached(size: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#size >= size) resolve();
      else this.#waiting = { size, resolve };
    });
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }
}

const act = async (store: EventStore): Promise<unknown> => {
  const event = { id: newId(), type: 'vetting.opinion-recorded', schemaVersion: 3, metadata, data };
  return store.append([{ stream: `dossier-${event.id}`, expectedRevision: 'no-stream', events: [event] }], {
    ...{ commandId: newId(), accountId: 'made-up-officer', contentDigest: 'a5'.repeat(32) },
  });
};

const metadata = canonicalJson({ actor: { accountId: 'made-up-officer' }, effectiveOn: '2017-05-22' });
const data = canonicalJson({
  ask: 'discipline',
  grounds: '虚构：示例理由，约有一百个汉字那么长。'.repeat(8),
});
