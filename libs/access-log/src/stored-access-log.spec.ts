import { MemoryEventStore } from '#libs/event-store';
import { DrivenClock } from '#libs/kernel';
import type { AnsweredRead } from './access-entry.js';
import { StoredAccessLog } from './stored-access-log.adapter.js';

const read: AnsweredRead = {
  outcome: 'answered',
  actor: { accountId: 'hall-clerk', organId: 'hall', role: 'recommender' },
  ...{ act: 'dossier.read', correlationId: 'c-1', address: '192.0.2.7' },
  ...{ matters: ['dossier-7f'], classes: ['case'] },
};

describe('The access log', () => {
  let store: MemoryEventStore;
  let log: StoredAccessLog;

  beforeEach(() => {
    store = new MemoryEventStore({ clock: new DrivenClock('2017-05-22T04:00:00.000Z') });
    log = new StoredAccessLog(store);
  });
  afterEach(() => store.close());

  it('keeps an entry as an event of its own: who in the metadata, the rest in the data', async () => {
    await log.record(read);
    const { events } = await store.readAll({ after: 0, limit: 10 });
    expect(events).toHaveLength(1);
    const [{ type, metadata, data, stream, id } = { stream: '', id: '' }] = events;
    expect({ type, stream, metadata, data }).toEqual({
      ...{ type: 'access.read', stream: `access-${id}` },
      metadata:
        '{"actor":{"accountId":"hall-clerk","organId":"hall","role":"recommender"},"correlationId":"c-1"}',
      data: '{"act":"dossier.read","address":"192.0.2.7","classes":["case"],"matters":["dossier-7f"]}',
    });
  });

  it('takes entries at once, also of one request: none waits for another or loses to it', async () => {
    await Promise.all(Array.from({ length: 50 }, () => log.record(read)));
    expect(await store.head()).toBe(50);
  });

  it('keeps an entry about as many as a page can hold in parts that fit into a leaf', async () => {
    const matters = Array.from(
      { length: 500 },
      (_, index) => `nomination-${String(index).padStart(150, 'x')}`,
    );
    await log.record({ ...read, matters, items: 500 });
    const { events } = await store.readAll({ after: 0, limit: 10 });
    const parts = events.map(({ data }) => JSON.parse(data) as AnsweredRead);
    expect(parts.map(({ items }) => items)).toEqual([500, 500, 500]);
    expect(parts.flatMap((part) => part.matters)).toEqual(matters);
  });
});
