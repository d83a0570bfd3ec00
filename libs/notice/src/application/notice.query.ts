import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { noticeDecider } from '../domain/notice.decider.js';
import { refuse } from '../domain/notice.errors.js';
import { outcomesOf, type Notice, type NoticeOutcome, type ResultNote } from '../domain/notice.state.js';

type Shown =
  | 'campaign'
  | 'stage'
  | 'scope'
  | 'organ'
  | 'status'
  | 'contents'
  | 'from'
  | 'until'
  | 'workingDays'
  | 'restarts';

export interface NoticeView extends Pick<Notice, Shown> {
  readonly id: string;
  readonly revision: number;
  readonly nominees: readonly NoticeOutcome[];
  /** Left out until the result is sealed. */
  readonly result?: ResultNote;
}

/** One notice as it stands in the log now. */
@Injectable()
export class NoticeQuery {
  constructor(private readonly decisions: Decisions) {}

  /** @throws NOTICE.NOT_FOUND */
  async show(actor: Actor, id: string): Promise<NoticeView> {
    const reading = this.decisions.reading(actor);
    const notice = await reading.state(noticeDecider, id);
    if (notice.status === 'none') throw refuse('NOTICE.NOT_FOUND');
    const { campaign, stage, scope, organ, status, contents, from, until, workingDays, restarts, result } =
      notice;
    return {
      ...{ id, revision: reading.revision(noticeDecider, id) },
      ...{ campaign, stage, scope, organ, status, contents, from, until, workingDays, restarts },
      ...(result && { result }),
      nominees: outcomesOf(notice),
    };
  }
}
