import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { CampaignEvent } from '../domain/campaign.events.js';
import type { CampaignRow } from './campaign.row.js';

type Listed = Extract<
  CampaignEvent,
  { type: 'campaign.opened' | 'campaign.rulebook-amended' | 'campaign.closed' }
>;
type Change = Partial<Omit<CampaignRow, 'id' | 'position'>>;

/** Keeps one row a campaign, whatever the batch's size in one statement. */
@Injectable()
export class CampaignProjection extends Projection<Listed> {
  readonly name = 'campaign';
  readonly version = 1;
  readonly handles = ['campaign.opened', 'campaign.rulebook-amended', 'campaign.closed'] as const;
  readonly tables = ['campaign'];

  async apply(batch: readonly RecordedEvent<Listed>[], tx: EntityManager): Promise<void> {
    const changed = new Map<string, Change & { id: string; position: number }>();
    for (const { id, position, event } of batch)
      changed.set(id, { ...changed.get(id), ...changeOf(event), id, position });
    await tx.query(write, [JSON.stringify([...changed.values()])]);
  }
}

const changeOf = (event: Listed): Change => {
  switch (event.type) {
    case 'campaign.opened': {
      const { title, rulebookDigest } = event.data;
      return { title, rulebookDigest, status: 'open' };
    }
    case 'campaign.rulebook-amended':
      return { rulebookDigest: event.data.rulebookDigest };
    case 'campaign.closed':
      return { status: 'closed' };
  }
};

/** A row that changes is there, for a campaign opens before anything else: what a change leaves out stays. */
const write = `
  insert into campaign (id, title, "rulebookDigest", status, position)
  select changed.id, coalesce(changed.title, campaign.title),
    coalesce(changed."rulebookDigest", campaign."rulebookDigest"),
    coalesce(changed.status, campaign.status), changed.position
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, title jsonb, "rulebookDigest" text, status text, position bigint)
  left join campaign on campaign.id = changed.id
  on conflict (id) do update set
    title = excluded.title, "rulebookDigest" = excluded."rulebookDigest",
    status = excluded.status, position = excluded.position`;
