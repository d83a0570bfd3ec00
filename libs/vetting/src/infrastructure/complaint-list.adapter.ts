import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import {
  ComplaintList,
  type ComplaintFilter,
  type ComplaintSummary,
} from '../application/ports/complaint-list.port.js';
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
    return rows.map(({ position: _, ...row }) => ({ ...row, class: row.class ?? undefined }));
  }
}
