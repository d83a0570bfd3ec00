import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel';
import { DataSource, MoreThan, MoreThanOrEqual } from 'typeorm';
import { NoticeList, type NoticeFilter, type NoticeSummary } from '../application/ports/notice-list.port.js';
import { NoticeRow } from './notice.row.js';

@Injectable()
export class StoredNoticeList extends NoticeList {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  page({ campaign, stage }: NoticeFilter, after: string, limit: number): Promise<NoticeSummary[]> {
    return this.dataSource.getRepository(NoticeRow).find({
      // TypeORM refuses `undefined` in a condition.
      where: { campaign, ...(stage !== undefined && { stage }), id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  running(on: LocalDate, after: string, limit: number): Promise<NoticeSummary[]> {
    return this.dataSource.getRepository(NoticeRow).find({
      where: { status: 'running', until: MoreThanOrEqual(on), id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }
}
