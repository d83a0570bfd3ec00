import type { Appended, EventStore, EventToAppend } from '#libs/event-store';
import { canonicalJson, newId, refusals, type DomainEvent, type Instant } from '#libs/kernel';
import type { Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { z } from 'zod';
import { Schedule, type DiaryEntry } from './schedule.js';

export type BellEvent =
  | DomainEvent<'bell.set', { readonly key: string; readonly dueAt: Instant }>
  | DomainEvent<'bell.rung', { readonly key: string }>;

export const bellEvents = {
  'bell.set': { version: 1, schema: z.strictObject({ key: z.string(), dueAt: z.string() }) },
  'bell.rung': { version: 1, schema: z.strictObject({ key: z.string() }) },
};

const refuse = refusals({
  'BELL.CRACKED': {
    kind: 'unmet',
    says: { zh: '钟裂了。', en: 'The bell is cracked.' },
    next: { zh: '请换钟。', en: 'Get another one.' },
  },
});

/** Rings bells: one whose key begins with `cracked` is refused. */
export class BellSchedule extends Schedule {
  readonly kind = 'bell.ring';
  readonly handles = ['bell.set', 'bell.rung'];

  constructor(protected readonly store: EventStore) {
    super();
  }

  entries({ event }: RecordedEvent<BellEvent>): readonly DiaryEntry[] {
    const { kind } = this;
    switch (event.type) {
      case 'bell.set':
        return [{ set: { kind, ...event.data } }];
      case 'bell.rung':
        return [{ strike: { kind, key: event.data.key } }];
    }
  }

  async perform(key: string, { commandId }: Envelope): Promise<void> {
    if (key.startsWith('cracked')) throw refuse('BELL.CRACKED');
    await record(this.store, { type: 'bell.rung', data: { key } }, commandId);
  }
}

export const setBell = (store: EventStore, key: string, dueAt: Instant): Promise<Appended> =>
  record(store, { type: 'bell.set', data: { key, dueAt } });

export const record = (store: EventStore, event: BellEvent, commandId = newId()): Promise<Appended> => {
  const actor = { accountId: 'tester', organId: 'test-organ', role: 'office' };
  const metadata = { commandId, correlationId: commandId, actor, effectiveOn: '2017-05-15' };
  const stored: EventToAppend = {
    id: newId(),
    type: event.type,
    schemaVersion: 1,
    metadata: canonicalJson(metadata),
    data: canonicalJson(event.data),
  };
  return store.append([{ stream: `bell-${newId()}`, expectedRevision: 'no-stream', events: [stored] }], {
    commandId,
    accountId: 'tester',
    contentDigest: 'ab'.repeat(32),
  });
};
