import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { PackageEvent } from '../domain/package/package.events.js';
import type { PackageRow } from './package.row.js';

type Unlisted =
  | 'review.package-item-added'
  | 'review.package-item-replaced'
  | 'review.late-nominee-forfeited'
  | 'review.forfeiture-put-off';
type Listed = Exclude<PackageEvent, { type: Unlisted }>;
type Change = Partial<Omit<PackageRow, 'id' | 'position' | 'about'>> & { readonly about?: readonly string[] };

/** Keeps one row a package, whatever the batch's size in one statement. */
@Injectable()
export class PackageProjection extends Projection<Listed> {
  readonly name = 'package';
  readonly version = 3;
  readonly handles = [
    'review.package-opened',
    'review.package-submitted',
    'review.package-received',
    'review.package-returned',
    'review.package-reopened',
    'review.package-due-extended',
    'review.package-forfeited',
    'review.supplement-forfeited',
    'review.late-arrival-recorded',
  ] as const;
  readonly tables = ['package'];

  async apply(batch: readonly RecordedEvent<Listed>[], tx: EntityManager): Promise<void> {
    const changed = new Map<string, Change & { id: string; position: number }>();
    for (const { id, position, event } of batch)
      changed.set(id, { ...changed.get(id), ...changeOf(event), id, position });
    await tx.query(write, [JSON.stringify([...changed.values()])]);
  }
}

const changeOf = (event: Listed): Change => {
  switch (event.type) {
    case 'review.package-opened': {
      const { campaign, owner, package: name, due } = event.data;
      return { campaign, owner, package: name, due, status: 'open', ...of([]), cameLate: false };
    }
    case 'review.package-submitted':
      return { status: 'submitted', ...of(event.data.nominations) };
    case 'review.package-received':
      return { status: 'received', ...of(event.data.nominations) };
    case 'review.package-returned':
    case 'review.package-reopened':
      return { status: 'open', ...of([]) };
    case 'review.package-due-extended':
      return { due: event.data.due };
    case 'review.package-forfeited':
      return { status: 'forfeited', ...of(event.data.nominations) };
    case 'review.supplement-forfeited':
      return { status: 'received', ...of(event.data.nominations) };
    case 'review.late-arrival-recorded':
      return { cameLate: true };
  }
};

const of = (about: readonly string[]): Change => ({ nominations: about.length, about });

/** A row that changes is there, for a package is opened before anything else: what a change leaves out stays. */
const write = `
  insert into package (id, campaign, owner, package, due, status, nominations, "cameLate", about, position)
  select changed.id, coalesce(changed.campaign, package.campaign), coalesce(changed.owner, package.owner),
    coalesce(changed.package, package.package), coalesce(changed.due, package.due),
    coalesce(changed.status, package.status), coalesce(changed.nominations, package.nominations),
    coalesce(changed."cameLate", package."cameLate"), coalesce(changed.about, package.about), changed.position
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, campaign text, owner text, package text, due date, status text, nominations int,
    "cameLate" boolean, about text[], position bigint)
  left join package on package.id = changed.id
  on conflict (id) do update set
    due = excluded.due, status = excluded.status, nominations = excluded.nominations,
    "cameLate" = excluded."cameLate", about = excluded.about, position = excluded.position`;
