import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { BallotEvent } from '../domain/ballot/ballot.events.js';
import type { BallotRow } from './ballot.row.js';

type Listed = Extract<BallotEvent, { type: (typeof listed)[number] }>;
type Change = Partial<Omit<BallotRow, 'id' | 'position' | 'members' | 'about'>> & {
  readonly members?: readonly string[];
  readonly about?: readonly string[];
};

const listed = [
  'review.ballot-called',
  'review.ballot-closed',
  'review.ballot-tied',
  'review.tie-broken',
  'review.ballot-annulled',
  'review.annulment-confirmed',
  'review.result-declared',
] as const;

/** Keeps one row a ballot, whatever the batch's size in one statement. */
@Injectable()
export class BallotProjection extends Projection<Listed> {
  readonly name = 'ballot';
  readonly version = 3;
  readonly handles = listed;
  readonly tables = ['ballot'];

  async apply(batch: readonly RecordedEvent<Listed>[], tx: EntityManager): Promise<void> {
    const changed = new Map<string, Change & { id: string; position: number }>();
    for (const { id, position, event } of batch)
      changed.set(id, { ...changed.get(id), ...changeOf(event), id, position });
    await tx.query(write, [JSON.stringify([...changed.values()])]);
  }
}

const changeOf = (event: Listed): Change => {
  switch (event.type) {
    case 'review.ballot-called': {
      const { campaign, stage, kind, places, candidates, members } = event.data;
      const called = { campaign, stage, kind, places, members };
      return {
        ...called,
        candidates: candidates.length,
        about: candidates.map(({ nomination }) => nomination),
        selected: 0,
        status: 'voting',
      };
    }
    case 'review.ballot-closed':
    case 'review.tie-broken':
      return { status: 'closed' };
    case 'review.ballot-tied':
      return { status: 'voting' };
    case 'review.ballot-annulled':
    case 'review.annulment-confirmed':
      return { status: 'annulled' };
    case 'review.result-declared':
      return { status: 'declared', selected: event.data.selected.length };
  }
};

/** A row that changes is there, for a ballot is called before anything else: what a change leaves out stays. */
const write = `
  insert into ballot (id, campaign, stage, kind, status, places, candidates, selected, members, about, position)
  select changed.id, coalesce(changed.campaign, ballot.campaign), coalesce(changed.stage, ballot.stage),
    coalesce(changed.kind, ballot.kind), coalesce(changed.status, ballot.status),
    coalesce(changed.places, ballot.places), coalesce(changed.candidates, ballot.candidates),
    coalesce(changed.selected, ballot.selected), coalesce(changed.members, ballot.members),
    coalesce(changed.about, ballot.about), changed.position
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, campaign text, stage text, kind text, status text, places int, candidates int, selected int,
    members text[], about text[], position bigint)
  left join ballot on ballot.id = changed.id
  on conflict (id) do update set
    status = excluded.status, places = excluded.places, candidates = excluded.candidates,
    selected = excluded.selected, members = excluded.members, about = excluded.about,
    position = excluded.position`;
