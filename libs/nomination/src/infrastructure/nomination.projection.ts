import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { NominationEvent } from '../domain/nomination.events.js';
import type { NominationRow } from './nomination.row.js';

type Change = Partial<Pick<NominationRow, 'stage' | 'status' | 'owner' | 'rank' | 'stoppedBy' | 'frozen'>>;

/** Keeps one row a nomination: new rows in one statement, changed ones in another, whatever the batch's size. */
@Injectable()
export class NominationProjection extends Projection<NominationEvent> {
  readonly name = 'nomination';
  readonly version = 1;
  readonly handles = [
    'nomination.opened',
    'nomination.facts-corrected',
    'nomination.put-forward',
    'nomination.advanced',
    'nomination.rejected',
    'nomination.forfeited',
    'nomination.not-selected',
    'nomination.passed-over',
    'nomination.withdrawn',
    'nomination.sanctioned',
    'nomination.frozen',
    'nomination.unfrozen',
    'nomination.called-up',
    'nomination.confirmed',
  ] as const;
  readonly tables = ['nomination'];

  async apply(batch: readonly RecordedEvent<NominationEvent>[], tx: EntityManager): Promise<void> {
    const opened: object[] = [];
    const changed = new Map<string, Change & { id: string; position: number }>();
    for (const { id, position, event } of batch) {
      if (event.type === 'nomination.opened') {
        opened.push({ ...event.data, id, position, rank: event.data.facts.rank });
      } else {
        changed.set(id, { ...changed.get(id), ...changeOf(event), id, position });
      }
    }
    if (opened.length > 0) await tx.query(insertOpened, [JSON.stringify(opened)]);
    if (changed.size > 0) await tx.query(updateChanged, [JSON.stringify([...changed.values()])]);
  }
}

function changeOf(event: NominationEvent): Change {
  switch (event.type) {
    case 'nomination.facts-corrected':
      return { rank: event.data.facts.rank };
    case 'nomination.put-forward':
      return { owner: event.data.owner };
    case 'nomination.advanced':
      return { stage: event.data.to };
    case 'nomination.rejected':
      return { status: 'rejected', stoppedBy: event.data.rule };
    case 'nomination.forfeited':
      return { status: 'forfeited', stoppedBy: event.data.rule };
    case 'nomination.passed-over':
      return { status: 'passed-over', stoppedBy: event.data.rule };
    case 'nomination.sanctioned':
      return { status: 'sanctioned', stoppedBy: event.data.rule };
    case 'nomination.called-up':
      return { status: 'open', stage: event.data.to, stoppedBy: null };
    case 'nomination.not-selected':
      return { status: 'not-selected', stoppedBy: null };
    case 'nomination.withdrawn':
      return { status: 'withdrawn', stoppedBy: null };
    case 'nomination.confirmed':
      return { status: 'confirmed', stoppedBy: null };
    case 'nomination.frozen':
      return { frozen: true };
    case 'nomination.unfrozen':
      return { frozen: false };
    case 'nomination.opened':
    case 'nomination.step-recorded':
    case 'nomination.proposed':
    case 'nomination.review-recorded':
    case 'nomination.gate-waived':
    case 'nomination.notice-opened':
    case 'nomination.notice-closed':
    case 'nomination.deeds-returned':
    case 'nomination.deeds-revised':
    case 'nomination.package-received':
    case 'nomination.selected':
    case 'nomination.replaced':
    case 'nomination.reserve-passed-over':
      return {};
  }
}

const insertOpened = `
  insert into nomination (id, campaign, path, stage, status, kind, category, unit, rank, name, position)
  select id, campaign, path, stage, 'open', kind, category, unit, rank, name, position
  from jsonb_to_recordset($1::jsonb) as opened (
    id text, campaign text, path text, stage text, kind text, category text, unit text, rank text, name text,
    position bigint)`;

const updateChanged = `
  update nomination set
    stage = coalesce(changed.stage, nomination.stage),
    status = coalesce(changed.status, nomination.status),
    owner = coalesce(changed.owner, nomination.owner),
    rank = coalesce(changed.rank, nomination.rank),
    "stoppedBy" = case when changed.status is null then nomination."stoppedBy" else changed."stoppedBy" end,
    frozen = coalesce(changed.frozen, nomination.frozen),
    position = changed.position
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, stage text, status text, owner text, rank text, "stoppedBy" text, frozen boolean,
    position bigint)
  where nomination.id = changed.id`;
