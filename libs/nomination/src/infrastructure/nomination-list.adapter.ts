import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import {
  NominationList,
  type NominationFilter,
  type NominationSummary,
} from '../application/ports/nomination-list.port.js';
import { NominationRow } from './nomination.row.js';

@Injectable()
export class StoredNominationList extends NominationList {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async find(id: string): Promise<NominationSummary | undefined> {
    return (await this.dataSource.getRepository(NominationRow).findOneBy({ id })) ?? undefined;
  }

  page(filter: NominationFilter, after: string, limit: number): Promise<NominationSummary[]> {
    return this.dataSource.getRepository(NominationRow).find({
      where: { ...withoutGaps(filter), id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }
}

/** TypeORM refuses `undefined` in a condition. */
const withoutGaps = (filter: NominationFilter): NominationFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as unknown as NominationFilter;
