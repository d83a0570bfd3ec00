import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { HonourList, type HonourSummary } from '../application/ports/honour-list.port.js';
import { HonourRow } from './honour.row.js';

@Injectable()
export class StoredHonourList extends HonourList {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  page(campaign: string, after: string, limit: number): Promise<HonourSummary[]> {
    return this.dataSource.getRepository(HonourRow).find({
      where: { campaign, id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  published(after: string, limit: number): Promise<HonourSummary[]> {
    return this.dataSource.getRepository(HonourRow).find({
      where: { publicationOwed: false, id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }
}
