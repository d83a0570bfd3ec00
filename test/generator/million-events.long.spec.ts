import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { SystemClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { generateCampaigns } from './generate-campaigns.js';
import { loadInto } from './load-into.js';

const nominations = 20_000;

describe('Twenty thousand nominations', () => {
  it('are about a million events, loaded campaign by campaign in bounded memory', async () => {
    const { addresses, drop } = await testDatabase([EventLog1795305600000]);
    const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new SystemClock() });
    const begun = performance.now();
    const { events, acts } = await loadInto(addresses, generateCampaigns({ seed: 'a million', nominations }));
    const seconds = Math.round((performance.now() - begun) / 1000);
    const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`${nominations} nominations, ${acts} acts, ${events} events, ${seconds} s, ${mebibytes} MiB`);
    expect(events / nominations).toBeGreaterThan(40);
    expect(mebibytes).toBeLessThan(2048);
    expect(await store.head()).toBe(events);
    let read = 0;
    for (let after = 0; after < events; after = read)
      read += (await store.readAll({ after, limit: 1000 })).events.length;
    expect(read).toBe(events);
    await store.close();
    await drop();
  });
});
