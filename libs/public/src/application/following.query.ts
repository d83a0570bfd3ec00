import { Injectable } from '@nestjs/common';
import type { Bilingual } from '#libs/kernel';
import { saysOf, stageOf, type Report, type Stage, type Telling } from '../domain/progress.js';
import { refuse } from '../domain/public.errors.js';
import { Receipts } from './ports/receipts.port.js';
import { Reports } from './ports/reports.port.js';

export interface Followed {
  readonly kind: 'objection' | 'complaint';
  readonly stage: Stage;
  readonly says: Bilingual;
  readonly reason?: string;
  /** Absent where nobody gave a name. */
  readonly acceptance?: Telling;
  readonly outcome?: Telling;
}

/** What became of what somebody wrote, for whoever has its receipt code. */
@Injectable()
export class Following {
  constructor(
    private readonly receipts: Receipts,
    private readonly reports: Reports,
  ) {}

  /** A code of any form is looked up, so that every wrong one has the same answer in the same time. @throws PUBLIC.RECEIPT_UNKNOWN */
  async by(code: string): Promise<Followed> {
    const report = await this.reports.find(this.receipts.idOf(code));
    if (!report) throw refuse('PUBLIC.RECEIPT_UNKNOWN');
    return followed(report);
  }
}

const followed = (report: Report): Followed => {
  const { isObjection, lane, reason, acceptance, outcome } = report;
  const stage = stageOf(report);
  return {
    ...{ kind: isObjection ? 'objection' : 'complaint', stage, says: saysOf[stage] },
    ...(stage === 'declined' && reason !== undefined && { reason }),
    ...(lane === 'real-name' && { acceptance, outcome }),
  };
};
