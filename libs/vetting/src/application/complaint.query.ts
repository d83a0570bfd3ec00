import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { complaintDecider } from '../domain/complaint.decider.js';
import { refuse } from '../domain/complaint.errors.js';
import type { Complaint } from '../domain/complaint.state.js';
import type { Conclusion, Lane } from '../domain/complaint.words.js';

export interface ComplaintView {
  readonly id: string;
  readonly revision: number;
  readonly status: Lodged['status'];
  readonly lane: Lane;
  readonly about: readonly string[];
  readonly notice?: string;
  readonly receivedBy: string;
  /** The investigating organ, once there is one. */
  readonly organ?: string;
  readonly investigators: readonly string[];
  readonly conclusions: readonly Conclusion[];
}

type Lodged = Exclude<Complaint, { status: 'unlodged' }>;

@Injectable()
export class ComplaintQuery {
  constructor(private readonly decisions: Decisions) {}

  /** A complaint as it stands in the log now, without its text. */
  async show(actor: Actor, id: string): Promise<ComplaintView> {
    const reading = this.decisions.reading(actor);
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND');
    const { status, lane, about, receivedBy } = complaint;
    return {
      ...{ id, revision: reading.revision(complaintDecider, id) },
      ...{ status, lane, about, receivedBy, notice: complaint.notice ?? undefined },
      organ: status === 'lodged' ? undefined : complaint.organ,
      investigators: status === 'lodged' ? [] : complaint.investigators,
      conclusions: status === 'concluded' ? complaint.conclusions : [],
    };
  }
}
