import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { SanctionList, type SanctionSummary } from '../application/ports/sanction-list.port.js';
import { SanctionRow } from './sanction.row.js';

@Injectable()
export class StoredSanctionList extends SanctionList {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  page(campaign: string, after: string, limit: number): Promise<SanctionSummary[]> {
    return this.dataSource.getRepository(SanctionRow).find({
      where: { campaign, id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }
}
