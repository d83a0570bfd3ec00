import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/kernel';
import { DataSource } from 'typeorm';
import { BallotList, type BallotSummary } from '../application/ports/ballot-list.port.js';
import { BallotRow } from './ballot.row.js';

@Injectable()
export class StoredBallotList extends BallotList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async page(
    campaign: string,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly BallotSummary[]> {
    const rows = await this.database
      .getRepository(BallotRow)
      .createQueryBuilder('listed')
      .where({ campaign })
      .andWhere('listed.id > :after', { after })
      .andWhere(isSeen, { ...scope })
      .orderBy('listed.id')
      .limit(limit)
      .getMany();
    return rows.map(({ position: _, ...summary }) => summary);
  }
}

/** As `ReviewMatters`: of no unit's own, it is of the campaign's. */
const isSeen = `(
  :isAll or listed.campaign = any(:campaigns) or listed.campaign = any(:around)
  or listed.members && :assigned::text[])
  and not (listed.about <> '{}' and listed.about <@ :hidden::text[])`;
