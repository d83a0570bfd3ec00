import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/kernel';
import { DataSource, type FindOptionsWhere } from 'typeorm';
import {
  PackageList,
  type PackageFilter,
  type PackageSummary,
} from '../application/ports/package-list.port.js';
import { PackageRow } from './package.row.js';

@Injectable()
export class StoredPackageList extends PackageList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async page(
    filter: PackageFilter,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly PackageSummary[]> {
    const rows = await this.database
      .getRepository(PackageRow)
      .createQueryBuilder('listed')
      .where(stated(filter))
      .andWhere('listed.id > :after', { after })
      .andWhere(isSeen, { ...scope })
      .orderBy('listed.id')
      .limit(limit)
      .getMany();
    return rows.map(({ position: _, ...summary }) => summary);
  }
}

/** TypeORM refuses `undefined` in a condition. */
const stated = ({ campaign, owner, status }: PackageFilter): FindOptionsWhere<PackageRow> => ({
  campaign,
  ...(owner === undefined ? {} : { owner }),
  ...(status === undefined ? {} : { status }),
});

/** As `ReviewMatters`. */
const isSeen = `(
  :isAll or listed.campaign = any(:campaigns) or listed.owner = any(:own) or listed.owner = any(:within))
  and not (listed.about <> '{}' and listed.about <@ :hidden::text[])`;
