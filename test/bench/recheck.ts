import { Catalogue } from '#libs/catalogue';
import { MemoryRulebookStore } from '#libs/campaign';
import { PostgresEventStore } from '#libs/event-store';
import { SystemClock } from '#libs/kernel';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { RecheckQuery } from '../../libs/audit/src/application/recheck.query.js';
import { RulebooksOfCampaign } from '../../libs/audit/src/infrastructure/acl/rulebooks.acl.js';
import { LoggedRecheck } from '../../libs/audit/src/infrastructure/logged-recheck.adapter.js';
import { generateCampaigns } from '../generator/generate-campaigns.js';
import { loadInto } from '../generator/load-into.js';
import { generatedRulebook } from '../generator/rulebook.js';
import type { Bench } from './bench.js';
import { median, spreadOf } from './rounds.js';

const rounds = 3;
const least = 2_000;

/**
 * How many decisions of a log of whole campaigns one core evaluates again in a second of its time; every one of them is
 * sound. `BENCH_NOMINATIONS` makes it more of them than 600.
 */
export const recheck: Bench = async function* (addresses) {
  const nominations = Number(process.env['BENCH_NOMINATIONS'] ?? 600);
  await loadInto(addresses, generateCampaigns({ seed: 'recheck', nominations }));
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new SystemClock() });
  const rulebooks = new MemoryRulebookStore();
  await rulebooks.keep(generatedRulebook);
  const query = new RecheckQuery(
    new LoggedRecheck(store, new Catalogue(...eventSpecs)),
    new RulebooksOfCampaign(rulebooks),
  );
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = process.cpuUsage();
    let decisions = 0;
    for await (const part of query.run({ after: 0 })) {
      if (part.faulty.length > 0) throw new Error(`not sound: ${JSON.stringify(part.faulty[0])}`);
      decisions += part.decisions;
    }
    const { user, system } = process.cpuUsage(begun);
    rates.push(decisions / ((user + system) / 1_000_000));
  }
  await store.close();
  const value = median(rates);
  yield {
    ...{
      bench: `recheck of ${nominations} nominations`,
      value,
      unit: 'decisions/s of CPU time',
      baseline: null,
    },
    ...{ ratio: null, target: `≥ ${least}`, met: value >= least, spread: spreadOf(rates) },
  };
};
