import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/kernel';
import { DataSource } from 'typeorm';
import { SanctionList, type SanctionSummary } from '../application/ports/sanction-list.port.js';
import { SanctionRow } from './sanction.row.js';

@Injectable()
export class StoredSanctionList extends SanctionList {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  page(campaign: string, scope: Scope, after: string, limit: number): Promise<SanctionSummary[]> {
    return this.dataSource
      .getRepository(SanctionRow)
      .createQueryBuilder('listed')
      .where({ campaign })
      .andWhere('listed.id > :after', { after })
      .andWhere(isSeen, { ...scope })
      .orderBy('listed.id')
      .limit(limit)
      .getMany();
  }
}

/** As `NominationMatters`. */
const isSeen = `(
  :isAll or listed.campaign = any(:campaigns) or listed.organ = any(:within)
  or listed.persons && :assigned::text[])
  and not (listed.about <> '{}' and listed.about <@ :hidden::text[])`;
