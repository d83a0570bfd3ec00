import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
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
    after: string,
    limit: number,
  ): Promise<readonly ComplaintSummary[]> {
    const filter = { ...(status && { status }), ...(organ && { organ }) };
    const rows = await this.database
      .getRepository(ComplaintRow)
      .find({ where: { ...filter, id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
    return rows.map(({ position: _, toClear: _owed, concludedAt: _since, ...row }) => ({
      ...row,
      class: row.class ?? undefined,
    }));
  }

  clearings(
    { organ, reader }: ClearingFilter,
    { since, key }: WaitingPlace,
    limit: number,
  ): Promise<readonly ClearingOwed[]> {
    return this.database.query(pageOfClearings, [organ, reader, since, key, limit]);
  }
}

/** Those who wait are told as in the partial index. */
export const pageOfClearings = `
  select id, "toClear", "concludedAt"
  from complaint
  where organ = $1 and "toClear" <> '{}' and ("concludedAt", id) > ($3, $4)
    and not exists (
      select from recusal
      where nomination = any (about) and account = $2 and recusal.status = 'recused')
  order by "concludedAt", id limit $5`;
