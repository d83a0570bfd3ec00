import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
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

  among(ids: readonly string[]): Promise<NominationSummary[]> {
    return this.dataSource.getRepository(NominationRow).findBy({ id: In([...ids]) });
  }

  page(filter: NominationFilter, after: string, limit: number): Promise<NominationSummary[]> {
    const { campaign, owner, stage, kind, status } = filter;
    return this.dataSource.getRepository(NominationRow).find({
      // TypeORM refuses `undefined` in a condition.
      where: {
        campaign,
        ...(owner !== undefined && { owner }),
        ...(stage !== undefined && { stage }),
        ...(kind !== undefined && { kind }),
        ...(status !== undefined && { status }),
        id: MoreThan(after),
      },
      order: { id: 'ASC' },
      take: limit,
    });
  }
}
