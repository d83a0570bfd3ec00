import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import {
  CampaignList,
  type CampaignPeople,
  type CampaignSummary,
} from '../application/ports/campaign-list.port.js';
import { CampaignRow } from './campaign.row.js';

type Listed = Pick<CampaignRow, 'id' | 'organ' | 'groups'>;

@Injectable()
export class StoredCampaignList extends CampaignList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async people(): Promise<readonly CampaignPeople[]> {
    const rows = await this.database.query<readonly Listed[]>(
      'select id, organ, groups from campaign order by id',
    );
    return rows.map(({ id, organ, groups }) => ({ id, organ, accounts: Object.values(groups).flat() }));
  }

  async page(after: string, limit: number): Promise<readonly CampaignSummary[]> {
    const rows = await this.database
      .getRepository(CampaignRow)
      .find({ where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
    return rows.map(({ id, title, rulebookDigest, status }) => ({ id, title, rulebookDigest, status }));
  }
}
