import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { HonourEvent } from '../domain/honour.events.js';
import type { Standing } from '../domain/honour.words.js';

interface Change {
  readonly standing?: Standing;
  /** Items handed out, less those that came back or were written off. */
  readonly itemsOut?: number;
}

type LaterEvent = Exclude<HonourEvent, { readonly type: 'honours.conferred' }>;

/** Keeps one row an honour: new rows in one statement, changed ones in another, whatever the batch's size. */
@Injectable()
export class HonourProjection extends Projection<HonourEvent> {
  readonly name = 'honour';
  readonly version = 1;
  readonly handles = [
    'honours.conferred',
    'honours.item-issued',
    'honours.revocation-proposed',
    'honours.revocation-declined',
    'honours.revoked',
    'honours.item-recovered',
    'honours.item-written-off',
    'honours.closed',
  ] as const;
  readonly tables = ['honour'];

  async apply(batch: readonly RecordedEvent<HonourEvent>[], tx: EntityManager): Promise<void> {
    const conferred: object[] = [];
    const changed = new Map<string, Change & { readonly id: string }>();
    for (const { id, event, metadata } of batch) {
      if (event.type === 'honours.conferred') {
        conferred.push({ ...event.data, id, conferredOn: metadata.effectiveOn });
      } else {
        changed.set(id, { id, ...together(changed.get(id) ?? {}, changeOf(event)) });
      }
    }
    if (conferred.length > 0) await tx.query(insertConferred, [JSON.stringify(conferred)]);
    if (changed.size > 0) await tx.query(updateChanged, [JSON.stringify([...changed.values()])]);
  }
}

const changeOf = (event: LaterEvent): Change => {
  switch (event.type) {
    case 'honours.item-issued':
      return { itemsOut: 1 };
    case 'honours.revocation-proposed':
      return { standing: 'revocation-proposed' };
    case 'honours.revocation-declined':
      return { standing: 'held' };
    case 'honours.revoked':
      return { standing: 'revoked' };
    case 'honours.item-recovered':
      return { itemsOut: event.data.complete ? -1 : 0 };
    case 'honours.item-written-off':
      return { itemsOut: -1 };
    case 'honours.benefits-stopped':
      return {};
    case 'honours.closed':
      return { standing: 'closed' };
  }
};

const together = (before: Change, next: Change): Change => ({
  standing: next.standing ?? before.standing,
  itemsOut: (before.itemsOut ?? 0) + (next.itemsOut ?? 0),
});

const insertConferred = `
  insert into honour (id, campaign, kind, subject, title, organ, standing, "conferredOn", "itemsOut")
  select id, campaign, kind, subject, title, organ, 'held', "conferredOn", 0
  from jsonb_to_recordset($1::jsonb) as conferred (
    id text, campaign text, kind text, subject text, title jsonb, organ text, "conferredOn" date)`;

const updateChanged = `
  update honour set
    standing = coalesce(changed.standing, honour.standing),
    "itemsOut" = honour."itemsOut" + changed."itemsOut"
  from jsonb_to_recordset($1::jsonb) as changed (id text, standing text, "itemsOut" int)
  where honour.id = changed.id`;
