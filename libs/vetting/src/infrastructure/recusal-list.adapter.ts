import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  RecusalList,
  type RecusalRequest,
  type RequestFilter,
} from '../application/ports/recusal-list.port.js';
import type { WaitingPlace } from '../application/ports/waiting-place.js';

@Injectable()
export class StoredRecusalList extends RecusalList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async people(): Promise<readonly string[]> {
    const rows = await this.database.query<readonly { readonly account: string }[]>(peopleConcerned);
    return rows.map(({ account }) => account);
  }

  requests(
    { of, reader }: RequestFilter,
    { since, key }: WaitingPlace,
    limit: number,
  ): Promise<readonly RecusalRequest[]> {
    return this.database.query(pageOfRequests, [of, reader, since, key, limit]);
  }
}

/** Asked for are few at a time: each waits for one decision only. */
const peopleConcerned = `select distinct account from recusal where status = 'requested' order by account`;

export const pageOfRequests = `
  select nomination as id, ref, account, "by", reason, since as "requestedAt"
  from recusal
  where status = 'requested' and account = any ($1) and (since, ref) > ($3, $4)
    and not exists (
      select from recusal as own
      where own.nomination = recusal.nomination and own.account = $2 and own.status = 'recused')
  order by since, ref limit $5`;
