import type { LocalDate } from '#libs/kernel';
import type { Notice } from '../../domain/notice.state.js';

/** One notice as lists show it. */
export interface NoticeSummary {
  readonly id: string;
  readonly campaign: string;
  readonly stage: string;
  readonly scope: string;
  readonly organ: string;
  readonly status: Notice['status'];
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** How many nominees it posts. */
  readonly nominees: number;
  /** How many objections were raised in it. */
  readonly objections: number;
  /** How often its count began anew. */
  readonly restarts: number;
}

export interface NoticeFilter {
  readonly campaign: string;
  readonly stage?: string;
}

/** The read model of notices: as fresh as its projection. */
export abstract class NoticeList {
  /** In order of id, after the cursor. */
  abstract page(filter: NoticeFilter, after: string, limit: number): Promise<readonly NoticeSummary[]>;
  /** Those running whose last day is not before this one, in order of id, after the cursor. */
  abstract running(on: LocalDate, after: string, limit: number): Promise<readonly NoticeSummary[]>;
}
