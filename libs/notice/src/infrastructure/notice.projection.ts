import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#libs/kernel';
import type { NoticeSummary } from '../application/ports/notice-list.port.js';
import type { NoticeEvent } from '../domain/notice.events.js';

interface Change {
  readonly id: string;
  readonly objections: number;
  readonly restarts: number;
  readonly status: NoticeSummary['status'] | null;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

const unchanged = { objections: 0, restarts: 0, status: null, from: null, until: null };

/** Keeps one row a notice: new rows in one statement, changed ones in another, whatever the batch's size. */
@Injectable()
export class NoticeProjection extends Projection<NoticeEvent> {
  readonly name = 'notice';
  readonly version = 1;
  readonly handles = [
    'notice.opened',
    'notice.objection-raised',
    'notice.suspended',
    'notice.restarted',
    'notice.closed',
    'notice.result-sealed',
  ] as const;
  readonly tables = ['notice'];

  async apply(batch: readonly RecordedEvent<NoticeEvent>[], tx: EntityManager): Promise<void> {
    const opened: object[] = [];
    const changed = new Map<string, Change>();
    for (const { id, event } of batch) {
      if (event.type === 'notice.opened') {
        opened.push({ ...event.data, id, nominees: event.data.nominations.length });
      } else {
        changed.set(id, afterEvent(changed.get(id) ?? { id, ...unchanged }, event));
      }
    }
    if (opened.length > 0) await tx.query(insertOpened, [JSON.stringify(opened)]);
    if (changed.size > 0) await tx.query(updateChanged, [JSON.stringify([...changed.values()])]);
  }
}

const afterEvent = (
  change: Change,
  event: Exclude<NoticeEvent, { readonly type: 'notice.opened' }>,
): Change => {
  switch (event.type) {
    case 'notice.objection-raised':
      return { ...change, objections: change.objections + 1 };
    case 'notice.suspended':
      return { ...change, status: 'suspended' };
    case 'notice.corrected':
      return change;
    case 'notice.restarted': {
      const { from, until } = event.data;
      return { ...change, status: 'running', restarts: change.restarts + 1, from, until };
    }
    case 'notice.closed':
      return { ...change, status: 'closed' };
    case 'notice.result-sealed':
      return { ...change, status: 'sealed' };
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
    restarts = notice.restarts + changed.restarts,
    status = coalesce(changed.status, notice.status),
    "from" = coalesce(changed."from", notice."from"),
    until = coalesce(changed.until, notice.until)
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, objections int, restarts int, status text, "from" date, until date)
  where notice.id = changed.id`;
