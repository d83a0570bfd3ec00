import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { thePublic } from '#libs/kernel';
import { noticeDecider } from '../domain/notice.decider.js';
import type { Notice } from '../domain/notice.state.js';
import { NoticeList, type NoticeSummary } from './ports/notice-list.port.js';

/** The notices that stand posted now: begun, not suspended, and not past their last day (R22). */
@Injectable()
export class NoticesInForce {
  constructor(
    private readonly decisions: Decisions,
    private readonly list: NoticeList,
  ) {}

  /** In order of id, after the cursor. */
  page(after: string, limit: number): Promise<readonly NoticeSummary[]> {
    return this.list.running(this.decisions.reading(thePublic).circumstances.today, after, limit);
  }

  /** `undefined` where it is not in force, whether or not there is one. */
  async find(id: string): Promise<Notice | undefined> {
    const reading = this.decisions.reading(thePublic);
    const notice = await reading.state(noticeDecider, id);
    const isInForce = notice.status === 'running' && reading.circumstances.at < notice.closesAt;
    return isInForce ? notice : undefined;
  }
}
