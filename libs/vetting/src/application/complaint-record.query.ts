import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import { refuse } from '../domain/complaint/complaint.errors.js';
import { ComplaintReaders } from './complaint-readers.js';
import { complaintRecord, type ComplaintRecord } from './complaint-record.js';

/** What a complaint says and what was found, for those who act on it. */
@Injectable()
export class ComplaintRecordQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly readers: ComplaintReaders,
  ) {}

  /** @throws VETTING.COMPLAINT_NOT_FOUND, VETTING.COMPLAINT_CONFIDENTIAL */
  async show(actor: Actor, id: string): Promise<ComplaintRecord> {
    const reading = this.decisions.reading(actor);
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND');
    if (!(await this.readers.mayKnowText(reading, complaint))) throw refuse('VETTING.COMPLAINT_CONFIDENTIAL');
    return this.decisions.reading(actor).state(complaintRecord, id);
  }
}
