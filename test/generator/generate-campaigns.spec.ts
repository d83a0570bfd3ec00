import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/kernel';
import { catalogue, dataOf, eventsOf, gathered } from './gathered.fixture.js';

const twoCampaigns = (seed: string) => gathered({ seed, nominations: 80, perCampaign: 40 });

const acts = await twoCampaigns('a seed');
const events = eventsOf(acts);

const digestOf = (bytes: typeof acts): string =>
  createHash('sha256').update(canonicalJson(bytes)).digest('hex');

describe('Generated campaigns', () => {
  it('are the same to the byte from the same seed, and others from another', async () => {
    expect(digestOf(await twoCampaigns('a seed'))).toBe(digestOf(acts));
    expect(digestOf(await twoCampaigns('another seed'))).not.toBe(digestOf(acts));
  });

  it('stand one after another without a hole, and time never runs back', () => {
    expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
    const instants = events.map(({ recordedAt }) => recordedAt);
    expect(instants).toEqual(instants.toSorted());
    const next = new Map<string, number>();
    const misplaced = events.filter(({ stream, revision }) => {
      const expected = next.get(stream) ?? 0;
      next.set(stream, revision + 1);
      return revision !== expected;
    });
    expect(misplaced).toEqual([]);
    expect(events.filter(({ type }) => type === 'campaign.opened')).toHaveLength(2);
    expect(events.filter(({ type }) => type === 'nomination.opened')).toHaveLength(80);
  });

  it('hold events that the catalogue can read, each with an id of its own', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const event of events) dataOf(catalogue.spec(event.type), event);
  });

  it('cannot be so small that a ballot has nobody to choose from', async () => {
    await expect(gathered({ seed: 'small', nominations: 39 })).rejects.toThrow(RangeError);
  });
});
