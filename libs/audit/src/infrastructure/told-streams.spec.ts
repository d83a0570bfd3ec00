import { Catalogue, eventSpecs } from '#libs/catalogue';
import { MemoryEventStore, type StoredEvent, type StreamRange } from '#libs/event-store';
import { DrivenClock, newId, type DomainEvent } from '#libs/kernel';
import { z } from 'zod';
import { now, pointAt, pointOf } from '../domain/point.js';
import { ToldStreams } from './told-streams.js';

type Counted = DomainEvent<'thing.counted', { readonly number: number }>;

/** Says how many events each reading gave. */
class Watched extends MemoryEventStore {
  readonly read: number[] = [];

  override async readStream(stream: string, range?: StreamRange): Promise<readonly StoredEvent[]> {
    const events = await super.readStream(stream, range);
    this.read.push(events.length);
    return events;
  }
}

const catalogue = new Catalogue(
  eventSpecs<Counted>({ 'thing.counted': { version: 1, schema: z.strictObject({ number: z.int() }) } }),
);

const things = () => {
  const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  const store = new Watched({ clock });
  let count = 0;
  const counted = async (effectiveOn: string): Promise<void> => {
    const event = {
      ...{ id: newId(), type: 'thing.counted', schemaVersion: 1, data: JSON.stringify({ number: count }) },
      metadata: JSON.stringify({ actor: {}, effectiveOn }),
    };
    await store.append(
      [{ stream: 'thing-1', expectedRevision: count === 0 ? 'no-stream' : count - 1, events: [event] }],
      { commandId: newId(), accountId: 'clerk', contentDigest: 'digest' },
    );
    count += 1;
  };
  const streams = new ToldStreams(store, catalogue);
  const seen = async (point = now): Promise<readonly string[]> =>
    (await streams.shared('thing-1', point)).map(({ ref }) => ref);
  return { clock, store, counted, streams, seen };
};

describe('A stream that many cases stand in', () => {
  it('is read once, and then only what came since', async () => {
    const { store, counted, seen } = things();
    await counted('2017-05-15');
    await counted('2017-05-15');
    expect(await seen()).toEqual(['thing-1@0', 'thing-1@1']);
    await counted('2017-05-15');
    expect(await seen()).toEqual(['thing-1@0', 'thing-1@1', 'thing-1@2']);
    expect(await seen(pointAt(2))).toEqual(['thing-1@0', 'thing-1@1']);
    expect(store.read).toEqual([2, 1]);
  });

  it('is read on for a day and for an instant that what is known does not go beyond', async () => {
    const { clock, store, counted, seen } = things();
    await counted('2017-05-15');
    clock.moveTo('2017-05-16T01:00:00.000Z');
    await counted('2017-05-16');
    expect(await seen(pointOf('2017-05-15T01:00:00Z'))).toEqual(['thing-1@0']);
    await counted('2017-05-15');
    expect(await seen(pointOf('2017-05-15T01:00:00Z'))).toEqual(['thing-1@0']);
    expect(store.read).toEqual([2]);
    expect(await seen(pointOf('2017-05-15'))).toEqual(['thing-1@0', 'thing-1@2']);
    expect(await seen(pointOf('2017-05-16T01:00:00Z'))).toEqual(['thing-1@0', 'thing-1@1', 'thing-1@2']);
    expect(store.read).toEqual([2, 1, 0]);
  });

  it('is not read for a point before what was seen of the log elsewhere, before it was read', async () => {
    const { store, counted, streams } = things();
    const empty = async (point = now) => (await streams.shared('thing-2', point)).length;
    await counted('2017-05-15');
    await counted('2017-05-15');
    expect(await empty(pointAt(1))).toBe(0);
    await streams.anew('thing-1');
    expect([await empty(pointAt(1)), await empty(pointAt(1)), await empty()]).toEqual([0, 0, 0]);
    expect(store.read).toEqual([0, 2, 0, 0]);
  });

  it('is whole for two who ask at once', async () => {
    const { counted, seen } = things();
    await counted('2017-05-15');
    expect(await Promise.all([seen(), seen()])).toEqual([['thing-1@0'], ['thing-1@0']]);
    await counted('2017-05-15');
    const both = ['thing-1@0', 'thing-1@1'];
    expect(await Promise.all([seen(), seen()])).toEqual([both, both]);
  });
});
