import { Catalogue } from '#libs/catalogue';
import { MemoryRulebookStore } from '#libs/campaign';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { SystemClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { RecheckQuery } from '../../libs/audit/src/application/recheck.query.js';
import { RulebooksOfCampaign } from '../../libs/audit/src/infrastructure/acl/rulebooks.acl.js';
import { LoggedRecheck } from '../../libs/audit/src/infrastructure/logged-recheck.adapter.js';
import { generateCampaigns } from './generate-campaigns.js';
import { loadInto } from './load-into.js';
import { generatedRulebook } from './rulebook.js';

const nominations = 10_000;
/** Decisions a second of one core's time. */
const least = 2_000;

describe('Ten thousand cases, with their packages, notices and ballots', () => {
  it('are found sound, every decision of them, and none was left unread', async () => {
    const { addresses, drop } = await testDatabase([EventLog1795305600000]);
    const { events } = await loadInto(addresses, generateCampaigns({ seed: 'ten thousand', nominations }));
    const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new SystemClock() });
    const rulebooks = new MemoryRulebookStore();
    await rulebooks.keep(generatedRulebook);
    const log = new LoggedRecheck(store, new Catalogue(...eventSpecs));
    const recheck = new RecheckQuery(log, new RulebooksOfCampaign(rulebooks));
    const begun = process.cpuUsage();
    let decisions = 0;
    const unread = new Set<string>();
    for await (const part of recheck.run({ after: 0 })) {
      expect(part.faulty).toEqual([]);
      for (const type of part.unread) unread.add(type);
      decisions += part.decisions;
    }
    const { user, system } = process.cpuUsage(begun);
    const seconds = (user + system) / 1_000_000;
    console.log(`${events} events, ${decisions} decisions, ${seconds.toFixed(1)} s of processor time`);
    console.log(`${Math.round(decisions / seconds)} decisions a second of processor time`);
    expect([...unread]).toEqual([]);
    expect(decisions).toBeGreaterThan(nominations * 5);
    expect(decisions / seconds).toBeGreaterThan(least);
    await store.close();
    await drop();
  });
});
