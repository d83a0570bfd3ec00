import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { NoticeEvent } from '../domain/notice.events.js';

interface Change {
  readonly id: string;
  readonly objections: number;
  readonly closed: boolean;
}

/** Keeps one row a notice: new rows in one statement, changed ones in another, whatever the batch's size. */
@Injectable()
export class NoticeProjection extends Projection<NoticeEvent> {
  readonly name = 'notice';
  readonly version = 1;
  readonly handles = ['notice.opened', 'notice.objection-raised', 'notice.closed'] as const;
  readonly tables = ['notice'];

  async apply(batch: readonly RecordedEvent<NoticeEvent>[], tx: EntityManager): Promise<void> {
    const opened: object[] = [];
    const changed = new Map<string, Change>();
    for (const { id, event } of batch) {
      if (event.type === 'notice.opened') {
        opened.push({ ...event.data, id, nominees: event.data.nominations.length });
      } else {
        changed.set(id, afterEvent(changed.get(id) ?? { id, objections: 0, closed: false }, event));
      }
    }
    if (opened.length > 0) await tx.query(insertOpened, [JSON.stringify(opened)]);
    if (changed.size > 0) await tx.query(updateChanged, [JSON.stringify([...changed.values()])]);
  }
}

const afterEvent = (
  change: Change,
  { type }: Exclude<NoticeEvent, { readonly type: 'notice.opened' }>,
): Change => {
  switch (type) {
    case 'notice.objection-raised':
      return { ...change, objections: change.objections + 1 };
    case 'notice.closed':
      return { ...change, closed: true };
  }
};

const insertOpened = `
  insert into notice (id, campaign, stage, scope, organ, status, "from", until, nominees, objections)
  select id, campaign, stage, scope, organ, 'running', "from", until, nominees, 0
  from jsonb_to_recordset($1::jsonb) as opened (
    id text, campaign text, stage text, scope text, organ text, "from" date, until date, nominees int)`;

const updateChanged = `
  update notice set
    objections = notice.objections + changed.objections,
    status = case when changed.closed then 'closed' else notice.status end
  from jsonb_to_recordset($1::jsonb) as changed (id text, objections int, closed boolean)
  where notice.id = changed.id`;
