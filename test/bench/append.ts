import { Pool } from 'pg';
import type { DatabaseAddresses } from '#libs/database';
import { type EventStore, PostgresEventStore } from '#libs/event-store';
import { newId, SystemClock } from '#libs/kernel';
import type { Bench, Measure } from './bench.js';
import { load, median, type Round, spreadOf } from './rounds.js';

interface Case {
  readonly inFlight: number;
  /** Acts a second, against the baseline. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly p99?: number;
}

interface Pair {
  readonly log: Round;
  readonly inserts: Round;
}

const cases: readonly Case[] = [
  { inFlight: 1, ratio: 0.75 },
  { inFlight: 64, ratio: 2, p99: 20 },
  { inFlight: 256, ratio: 2 },
];

const rounds = 11;
const roundLength = 1000;
const warmUpLength = 1000;

/**
 * Acts of one event to new streams, beside the same rows, one INSERT a transaction, in a table with the same columns
 * and indexes, with the same driver and as many in flight. A server takes 100 connections, so 256 inserts share 80.
 */
export const append: Bench = async function* (addresses) {
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new SystemClock() });
  const table = await insertTable(addresses);
  try {
    let written = 0;
    for (const one of cases) {
      const pool = new Pool({
        connectionString: addresses.ownerUrl,
        max: Math.min(one.inFlight, 80),
        idleTimeoutMillis: 0,
      });
      const logActs = (length: number): Promise<Round> => load(() => appendOne(store), one.inFlight, length);
      const insertActs = (length: number): Promise<Round> =>
        load(() => insertOne(pool), one.inFlight, length);
      const warm = await logActs(warmUpLength);
      await insertActs(warmUpLength);
      const pairs: Pair[] = [];
      for (let round = 0; round < rounds; round += 1)
        pairs.push({ log: await logActs(roundLength), inserts: await insertActs(roundLength) });
      await pool.end();
      written += [warm, ...pairs.map(({ log }) => log)].reduce((sum, { count }) => sum + count, 0);
      await verify(store, written);
      yield* measures(one, pairs);
    }
  } finally {
    await store.close();
    await table.drop();
  }
};

/** ~600 bytes of data and ~400 of metadata, as an opinion reply has them. */
const data = JSON.stringify({
  organ: 'tax-gl',
  conclusion: 'no-finding',
  lines: Array.from({ length: 16 }, (_, line) => ({ line, nominee: `nominee-${line}` })),
});
const metadata = JSON.stringify({
  actor: { accountId: newId(), organId: 'tax-gl', role: 'opinion-officer' },
  correlationId: newId(),
  causationId: newId(),
  commandId: newId(),
  effectiveOn: '2017-05-22',
  basis: [newId(), newId()],
});
const type = 'vetting.opinion-recorded';

const appendOne = (store: EventStore): Promise<unknown> => {
  const event = { id: newId(), type, schemaVersion: 1, metadata, data };
  return store.append([{ stream: `dossier-${newId()}`, expectedRevision: 'no-stream', events: [event] }], {
    commandId: newId(),
    accountId: 'account-of-tax-officer',
    contentDigest: 'a5'.repeat(32),
  });
};

const insertOne = (pool: Pool): Promise<unknown> =>
  pool.query({
    name: 'insert',
    text: `INSERT INTO plain_insert.event (stream, revision, id, type, schema_version, recorded_at, metadata, data)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [`dossier-${newId()}`, 0, newId(), type, 1, new SystemClock().now(), metadata, data],
  });

const insertTable = async ({
  ownerUrl,
}: DatabaseAddresses): Promise<{ readonly drop: () => Promise<void> }> => {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  await pool.query(`
    CREATE SCHEMA plain_insert;
    CREATE SEQUENCE plain_insert.position;
    CREATE TABLE plain_insert.event (LIKE log.event INCLUDING INDEXES);
    ALTER TABLE plain_insert.event ALTER position SET DEFAULT nextval('plain_insert.position');`);
  return {
    drop: async () => {
      await pool.query('DROP SCHEMA plain_insert CASCADE');
      await pool.end();
    },
  };
};

/** Reads the whole log, which alone would raise an alarm on a hole, and counts. */
const verify = async (store: EventStore, written: number): Promise<void> => {
  let read = 0;
  for (let after = 0; ;) {
    const { events, upTo } = await store.readAll({ after, limit: 1000 });
    if (events.length === 0) break;
    read += events.length;
    after = upTo;
  }
  if (read !== written) throw new Error(`${written} events were acknowledged, ${read} are in the log`);
};

function* measures({ inFlight, ratio, p99 }: Case, pairs: readonly Pair[]): Iterable<Measure> {
  const rates = pairs.map(({ log }) => log.perSecond);
  const ratios = pairs.map(({ log, inserts }) => log.perSecond / inserts.perSecond);
  yield {
    bench: `append ${inFlight} in flight`,
    value: median(rates),
    unit: 'acts/s',
    baseline: median(pairs.map(({ inserts }) => inserts.perSecond)),
    ratio: median(ratios),
    target: `ratio ≥ ${ratio}`,
    met: median(ratios) >= ratio,
    spread: spreadOf(rates),
  };
  if (p99 === undefined) return;
  const waits = pairs.map(({ log }) => log.p99);
  yield {
    bench: `append ${inFlight} in flight, p99`,
    value: median(waits),
    unit: 'ms',
    baseline: median(pairs.map(({ inserts }) => inserts.p99)),
    ratio: median(pairs.map(({ log, inserts }) => log.p99 / inserts.p99)),
    target: `≤ ${p99} ms`,
    met: median(waits) <= p99,
    spread: spreadOf(waits),
  };
}
