import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { HonourEvent } from '../domain/honour.events.js';
import { changeOf, together, type Change } from './honour-change.js';

/** Keeps one row an honour: new rows in one statement, changed ones in another, whatever the batch's size. */
@Injectable()
export class HonourProjection extends Projection<HonourEvent> {
  readonly name = 'honour';
  readonly version = 3;
  readonly handles = [
    'honours.conferred',
    'honours.item-issued',
    'honours.inquiry-opened',
    'honours.inquiry-concluded',
    'honours.revocation-proposed',
    'honours.revocation-declined',
    'honours.revoked',
    'honours.published',
    'honours.item-recovered',
    'honours.item-written-off',
    'honours.closed',
    'honours.appealed',
    'honours.appeal-dismissed',
    'honours.reinstated',
    'honours.item-returned',
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

const insertConferred = `
  insert into honour (id, campaign, kind, subject, title, organ, "conferredOn")
  select id, campaign, kind, subject, title, organ, "conferredOn"
  from jsonb_to_recordset($1::jsonb) as conferred (
    id text, campaign text, kind text, subject text, title jsonb, organ text, "conferredOn" date)`;

const updateChanged = `
  update honour set
    status = coalesce(changed.status, honour.status),
    "isProposed" = coalesce(changed."isProposed", honour."isProposed"),
    "isAppealed" = coalesce(changed."isAppealed", honour."isAppealed"),
    "isReinstated" = coalesce(changed."isReinstated", honour."isReinstated"),
    "publicationOwed" = coalesce(changed."publicationOwed", honour."publicationOwed"),
    inquiries = honour.inquiries + changed.inquiries,
    "itemsOut" = honour."itemsOut" + changed."itemsOut"
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, status text, "isProposed" boolean, "isAppealed" boolean, "isReinstated" boolean,
    "publicationOwed" boolean,    inquiries int, "itemsOut" int)
  where honour.id = changed.id`;
