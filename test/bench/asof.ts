import { Client } from 'pg';
import { Catalogue } from '#libs/catalogue';
import type { DatabaseAddresses } from '#libs/database';
import { PostgresEventStore } from '#libs/event-store';
import { SystemClock, type Actor } from '#libs/kernel';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { WiderStreams } from '../../libs/audit/src/application/ports/wider-streams.port.js';
import { pointOf } from '../../libs/audit/src/domain/point.js';
import { ReplayedCaseStates } from '../../libs/audit/src/infrastructure/replayed-case-states.adapter.js';
import { ToldStreams } from '../../libs/audit/src/infrastructure/told-streams.js';
import { generateCampaigns } from '../generator/generate-campaigns.js';
import { loadInto } from '../generator/load-into.js';
import type { Bench } from './bench.js';
import { median, quantile } from './rounds.js';

const auditor: Actor = { accountId: 'auditor', organId: 'audit-office', role: 'auditor' };
/** Milliseconds. */
const most = 15;
const asked = 1_000;

/**
 * How long it takes to fold a case as it was at any position, with all that it stood in; the cases are those with the
 * most events. `BENCH_NOMINATIONS=20000` makes it a log of a million events.
 */
export const asof: Bench = async function* (addresses) {
  const nominations = Number(process.env['BENCH_NOMINATIONS'] ?? 600);
  const { events } = await loadInto(addresses, generateCampaigns({ seed: 'asof', nominations }));
  const cases = await largestCases(addresses);
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new SystemClock() });
  const streams = new ToldStreams(store, new Catalogue(...eventSpecs));
  const states = new ReplayedCaseStates(streams, new Known(cases));
  const ids = [...cases.keys()];
  const took: number[] = [];
  for (let round = -asked / 10; round < asked; round += 1) {
    const id = ids[Math.abs(round) % ids.length] ?? '';
    const point = pointOf(String(Math.ceil(Math.random() * events)));
    const begun = performance.now();
    await states.asOf(auditor, id, point);
    // The first ones warm up.
    if (round >= 0) took.push(performance.now() - begun);
  }
  await store.close();
  const value = quantile(took, 0.99);
  yield {
    bench: `p99 of a case as of a position, in ${events.toLocaleString('en')} events`,
    ...{ value, unit: 'ms', baseline: null, ratio: null },
    ...{ target: `≤ ${most} ms`, met: value <= most, spread: [median(took), Math.max(...took)] },
  };
};

/** The read model that knows where a case stands is not what is measured. */
class Known extends WiderStreams {
  constructor(private readonly streams: ReadonlyMap<string, readonly string[]>) {
    super();
  }

  readable(_reader: Actor, nomination: string): Promise<readonly string[]> {
    return Promise.resolve(this.streams.get(nomination) ?? []);
  }
}

/** With the notices and ballots that name them. */
const largestCases = async ({
  ownerUrl,
}: DatabaseAddresses): Promise<ReadonlyMap<string, readonly string[]>> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows: largest } = await client.query<{ id: string }>(`
    select substr(stream, 9) as id from log.event where type like 'vetting.%' and stream like 'dossier-%'
    group by stream order by count(*) desc limit 20`);
  const { rows: shared } = await client.query<{ stream: string; data: string }>(`
    select stream, data from log.event where type in ('notice.opened', 'review.ballot-called')`);
  await client.end();
  const naming = (id: string): string[] =>
    shared.flatMap(({ stream, data }) => (data.includes(id) ? [stream] : []));
  return new Map(largest.map(({ id }) => [id, naming(id)]));
};
