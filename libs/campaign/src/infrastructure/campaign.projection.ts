import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { CampaignEvent } from '../domain/campaign.events.js';
import type { CampaignRow } from './campaign.row.js';

const listed = [
  'campaign.opened',
  'campaign.group-constituted',
  'campaign.rulebook-amended',
  'campaign.closed',
] as const;

type Listed = Extract<CampaignEvent, { type: (typeof listed)[number] }>;
type Change = Partial<Omit<CampaignRow, 'id' | 'position'>>;

/** Keeps one row a campaign, whatever the batch's size in one statement. */
@Injectable()
export class CampaignProjection extends Projection<Listed> {
  readonly name = 'campaign';
  readonly version = 2;
  readonly handles = listed;
  readonly tables = ['campaign'];

  async apply(batch: readonly RecordedEvent<Listed>[], tx: EntityManager): Promise<void> {
    const changed = new Map<string, Change & { id: string; position: number }>();
    for (const { id, position, event } of batch) {
      const before = changed.get(id);
      const { groups, ...change } = changeOf(event);
      const all = { ...before?.groups, ...groups };
      changed.set(id, { ...before, ...change, groups: all, id, position });
    }
    await tx.query(write, [JSON.stringify([...changed.values()])]);
  }
}

const changeOf = (event: Listed): Change => {
  switch (event.type) {
    case 'campaign.opened': {
      const { organ, title, rulebookDigest } = event.data;
      return { organ, title, rulebookDigest, status: 'open' };
    }
    case 'campaign.group-constituted': {
      const { group, members, coLeaders } = event.data;
      return { groups: { [group]: [...members, ...coLeaders] } };
    }
    case 'campaign.rulebook-amended':
      return { rulebookDigest: event.data.rulebookDigest };
    case 'campaign.closed':
      return { status: 'closed' };
  }
};

/** A row that changes is there, for a campaign opens before anything else: what a change leaves out stays. */
const write = `
  insert into campaign (id, title, "rulebookDigest", status, organ, groups, position)
  select changed.id, coalesce(changed.title, campaign.title),
    coalesce(changed."rulebookDigest", campaign."rulebookDigest"),
    coalesce(changed.status, campaign.status), coalesce(changed.organ, campaign.organ),
    coalesce(campaign.groups, '{}') || changed.groups, changed.position
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, title jsonb, "rulebookDigest" text, status text, organ text, groups jsonb,
    position bigint)
  left join campaign on campaign.id = changed.id
  on conflict (id) do update set
    title = excluded.title, "rulebookDigest" = excluded."rulebookDigest",
    status = excluded.status, organ = excluded.organ, groups = excluded.groups, position = excluded.position`;
