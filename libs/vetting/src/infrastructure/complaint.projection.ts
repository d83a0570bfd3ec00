import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import { falselyAccused } from '../domain/complaint/complaint.state.js';
import type { ComplaintRow } from './complaint.row.js';

type Listed = Exclude<ComplaintEvent, { type: 'vetting.investigation-step-recorded' }>;
type Change = Partial<Omit<ComplaintRow, 'id' | 'position'>> & {
  added?: readonly string[];
  cleared?: readonly string[];
};

/** Keeps one row a complaint, whatever the batch's size in one statement. */
@Injectable()
export class ComplaintProjection extends Projection<Listed> {
  readonly name = 'complaint';
  readonly version = 4;
  readonly handles = [
    'vetting.complaint-lodged',
    'vetting.complaint-accepted',
    'vetting.complaint-declined',
    'vetting.investigation-opened',
    'vetting.investigators-reassigned',
    'vetting.investigation-concluded',
    'vetting.name-cleared',
    'vetting.investigation-reopened',
    'vetting.complaint-merged',
    'vetting.complaint-absorbed',
    'vetting.complaint-reply-due-set',
    'vetting.complaint-reply-overdue',
    'vetting.acceptance-told',
    'vetting.outcome-told',
  ] as const;
  readonly tables = ['complaint'];

  async apply(batch: readonly RecordedEvent<Listed>[], tx: EntityManager): Promise<void> {
    const changed = new Map<string, Change & { id: string; position: number }>();
    for (const { id, position, event, recordedAt } of batch) {
      const before = changed.get(id);
      const added = [...(before?.added ?? []), ...addedBy(event)];
      const cleared = clearedBy(before?.cleared ?? [], event);
      changed.set(id, { ...before, ...changeOf(event, recordedAt), id, position, added, cleared });
    }
    await tx.query(write, [JSON.stringify([...changed.values()])]);
  }
}

/** Those whom a merged complaint was about, too. */
const addedBy = (event: Listed): readonly string[] =>
  event.type === 'vetting.complaint-absorbed' ? event.data.about : [];

/** Of those whom the last conclusion calls falsely accused: an older clearing does not count for it. */
const clearedBy = (before: readonly string[], event: Listed): readonly string[] => {
  if (event.type === 'vetting.investigation-concluded') return [];
  return event.type === 'vetting.name-cleared' ? [...before, event.data.nomination] : before;
};

const changeOf = (event: Listed, at: Instant): Change => {
  switch (event.type) {
    case 'vetting.complaint-lodged': {
      const { lane, class: named, about, receivedBy: organ } = event.data;
      const received = { organ, receivedBy: organ, investigators: [] };
      return { status: 'lodged', lane, class: named, about: [...about], ...received, ...onTime };
    }
    case 'vetting.complaint-accepted':
      return { status: 'accepted' };
    case 'vetting.complaint-declined':
      return { status: 'declined' };
    case 'vetting.investigation-opened':
      return {
        status: 'investigated',
        organ: event.data.organ,
        investigators: [...event.data.investigators],
      };
    case 'vetting.investigators-reassigned':
      return { investigators: [...event.data.investigators] };
    case 'vetting.investigation-concluded':
      return { status: 'concluded', toClear: falselyAccused(event.data), concludedAt: at };
    case 'vetting.investigation-reopened':
      return { ...reopened(event.data), toClear: [], outcomeOverdue: false };
    case 'vetting.complaint-merged':
      return { status: 'merged', mergedInto: event.data.into };
    case 'vetting.complaint-absorbed':
    case 'vetting.name-cleared':
      return {};
    case 'vetting.complaint-reply-due-set':
      return { [`${event.data.what}Overdue`]: false };
    case 'vetting.complaint-reply-overdue':
      return { [`${event.data.what}Overdue`]: true };
    case 'vetting.acceptance-told':
      return { acceptanceOverdue: false };
    case 'vetting.outcome-told':
      return { outcomeOverdue: false };
  }
};

type Reopening = Extract<Listed, { type: 'vetting.investigation-reopened' }>;

const reopened = ({ organ, investigators }: Reopening['data']): Change =>
  investigators.length > 0
    ? { status: 'investigated', investigators: [...investigators] }
    : { status: 'accepted', organ, investigators: [] };

const onTime = { acceptanceOverdue: false, outcomeOverdue: false };

/** A row that changes is there, for a complaint is lodged before anything else: what a change leaves out stays. */
const write = `
  insert into complaint (
    id, status, lane, class, about, organ, "receivedBy", investigators, "mergedInto", "toClear", "concludedAt",
    "acceptanceOverdue", "outcomeOverdue", position)
  select changed.id, coalesce(changed.status, complaint.status), coalesce(changed.lane, complaint.lane),
    coalesce(changed.class, complaint.class), coalesce(changed.about, complaint.about) || changed.added,
    coalesce(changed.organ, complaint.organ), coalesce(changed."receivedBy", complaint."receivedBy"),
    coalesce(changed.investigators, complaint.investigators),
    coalesce(changed."mergedInto", complaint."mergedInto"),
    array(
      select owed.nomination
      from unnest(coalesce(changed."toClear", complaint."toClear")) with ordinality as owed (nomination, place)
      where owed.nomination <> all (changed.cleared)
      order by place),
    coalesce(changed."concludedAt", complaint."concludedAt"),
    coalesce(changed."acceptanceOverdue", complaint."acceptanceOverdue"),
    coalesce(changed."outcomeOverdue", complaint."outcomeOverdue"), changed.position
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, status text, lane text, class text, about text[], added text[], organ text,
    "receivedBy" text, investigators text[], "mergedInto" text, "toClear" text[], cleared text[], "concludedAt" text,
    "acceptanceOverdue" boolean, "outcomeOverdue" boolean, position bigint)
  left join complaint on complaint.id = changed.id
  on conflict (id) do update set
    status = excluded.status, about = excluded.about, organ = excluded.organ,
    investigators = excluded.investigators, "mergedInto" = excluded."mergedInto", "toClear" = excluded."toClear", "concludedAt" = excluded."concludedAt",
    "acceptanceOverdue" = excluded."acceptanceOverdue", "outcomeOverdue" = excluded."outcomeOverdue",
    position = excluded.position`;
