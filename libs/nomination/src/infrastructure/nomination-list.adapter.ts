import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/kernel';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
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

  page(filter: NominationFilter, scope: Scope, after: string, limit: number): Promise<NominationSummary[]> {
    return pageOfNominations(this.dataSource, filter, scope, after, limit).getMany();
  }
}

export const pageOfNominations = (
  dataSource: DataSource,
  { campaign, owner, stage, kind, status }: NominationFilter,
  scope: Scope,
  after: string,
  limit: number,
): SelectQueryBuilder<NominationRow> =>
  dataSource
    .getRepository(NominationRow)
    .createQueryBuilder('listed')
    // TypeORM refuses `undefined` in a condition.
    .where({
      campaign,
      ...(owner !== undefined && { owner }),
      ...(stage !== undefined && { stage }),
      ...(kind !== undefined && { kind }),
      ...(status !== undefined && { status }),
    })
    .andWhere('listed.id > :after', { after })
    .andWhere(isSeen, { ...scope })
    .orderBy('listed.id')
    .limit(limit);

/** As `NominationMatters`, with what vetting knows of the same thing. */
const isSeen = `(
    :isAll or listed.campaign = any(:campaigns)
    or listed.unit = any(:own) or listed.owner = any(:own) or listed.unit = any(:within)
    or exists (
      select from nomination_ask as asked where asked.nomination = listed.id and asked.organ = any(:asked))
  ) and listed.id <> all(:hidden)`;
