import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { BallotList, type BallotSummary } from '../application/ports/ballot-list.port.js';
import { BallotRow } from './ballot.row.js';

@Injectable()
export class StoredBallotList extends BallotList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async page(campaign: string, after: string, limit: number): Promise<readonly BallotSummary[]> {
    const rows = await this.database
      .getRepository(BallotRow)
      .find({ where: { campaign, id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
    return rows.map(({ position: _, ...summary }) => summary);
  }
}
