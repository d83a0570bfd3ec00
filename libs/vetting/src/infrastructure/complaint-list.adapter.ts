import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/kernel';
import { DataSource } from 'typeorm';
import {
  ComplaintList,
  type ClearingFilter,
  type ClearingOwed,
  type ComplaintFilter,
  type ComplaintSummary,
} from '../application/ports/complaint-list.port.js';
import type { WaitingPlace } from '../application/ports/waiting-place.js';
import { ComplaintRow } from './complaint.row.js';

@Injectable()
export class StoredComplaintList extends ComplaintList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async page(
    { status, organ }: ComplaintFilter,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly ComplaintSummary[]> {
    const filter = { ...(status && { status }), ...(organ && { organ }) };
    const rows = await this.database
      .getRepository(ComplaintRow)
      .createQueryBuilder('listed')
      .where(filter)
      .andWhere('listed.id > :after', { after })
      .andWhere(isSeen, { ...scope })
      .orderBy('listed.id')
      .limit(limit)
      .getMany();
    return rows.map(({ position: _, toClear: _owed, concludedAt: _since, ...row }) => ({
      ...row,
      class: row.class ?? undefined,
    }));
  }

  clearings(
    { organ, readers }: ClearingFilter,
    { since, key }: WaitingPlace,
    limit: number,
  ): Promise<readonly ClearingOwed[]> {
    return this.database.query(pageOfClearings, [organ, readers, since, key, limit]);
  }
}

/**
 * As `VettingMatters`: a case is of the campaign of the first whom it is about, and of those who look into the one that
 * it was merged into.
 */
const isSeen = `(
    :isAll or listed.organ = any(:asked) or listed.receivedBy = any(:asked)
    or exists (
      select from dossier where nomination = any(listed.about) and unit = any(:within))
    or (
      select campaign from dossier where nomination = any(listed.about)
      order by array_position(listed.about, nomination) limit 1
    ) = any(:campaigns)
    or (
      with recursive merged as (
        select investigators, "mergedInto" from complaint where id = listed.id
        union all
        select into_it.investigators, into_it."mergedInto"
        from merged join complaint as into_it on into_it.id = merged."mergedInto")
      select investigators from merged where "mergedInto" is null limit 1
    ) && :assigned::text[]
  ) and not listed.about && :hidden::text[]`;

/** Those who wait are told as in the partial index. */
export const pageOfClearings = `
  select id, "toClear", "concludedAt"
  from complaint
  where organ = $1 and "toClear" <> '{}' and ("concludedAt", id) > ($3, $4)
    and not exists (
      select from recusal
      where nomination = any (about) and account = any ($2) and recusal.status = 'recused')
  order by "concludedAt", id limit $5`;
