import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan, type FindOptionsWhere } from 'typeorm';
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

  async page(filter: PackageFilter, after: string, limit: number): Promise<readonly PackageSummary[]> {
    const rows = await this.database
      .getRepository(PackageRow)
      .find({ where: { ...stated(filter), id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
    return rows.map(({ position: _, ...summary }) => summary);
  }
}

/** TypeORM refuses `undefined` in a condition. */
const stated = ({ campaign, owner, status }: PackageFilter): FindOptionsWhere<PackageRow> => ({
  campaign,
  ...(owner === undefined ? {} : { owner }),
  ...(status === undefined ? {} : { status }),
});
