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

  async recusedFrom(accounts: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.query<readonly { readonly nomination: string }[]>(casesOf, [accounts]);
    return rows.map(({ nomination }) => nomination);
  }

  requests(
    { of, readers }: RequestFilter,
    { since, key }: WaitingPlace,
    limit: number,
  ): Promise<readonly RecusalRequest[]> {
    return this.database.query(pageOfRequests, [of, readers, since, key, limit]);
  }
}

/** Asked for are few at a time: each waits for one decision only. */
const peopleConcerned = `select distinct account from recusal where status = 'requested' order by account`;

export const casesOf = `
  select distinct nomination from recusal where account = any ($1) and status = 'recused'`;

export const pageOfRequests = `
  select nomination as id, ref, account, "by", reason, since as "requestedAt"
  from recusal
  where status = 'requested' and account = any ($1) and (since, ref) > ($3, $4)
    and not exists (
      select from recusal as own
      where own.nomination = recusal.nomination and own.account = any ($2) and own.status = 'recused')
  order by since, ref limit $5`;
