import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { CampaignList, type CampaignSummary } from '../application/ports/campaign-list.port.js';
import { CampaignRow } from './campaign.row.js';

@Injectable()
export class StoredCampaignList extends CampaignList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async ids(): Promise<readonly string[]> {
    const rows = await this.database.getRepository(CampaignRow).find({ select: { id: true } });
    return rows.map(({ id }) => id);
  }

  async page(after: string, limit: number): Promise<readonly CampaignSummary[]> {
    const rows = await this.database
      .getRepository(CampaignRow)
      .find({ where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
    return rows.map(({ id, title, rulebookDigest, status }) => ({ id, title, rulebookDigest, status }));
  }
}
