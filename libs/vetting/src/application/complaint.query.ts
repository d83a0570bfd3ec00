import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, LocalDate } from '#libs/kernel';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import { refuse } from '../domain/complaint/complaint.errors.js';
import { toClear, type LodgedComplaint, type Reply } from '../domain/complaint/complaint.state.js';
import type { ReplyKind } from '../domain/complaint/complaint.words.js';

/** A reply as it stands, without who hears it. */
export interface ReplyView {
  readonly what: ReplyKind;
  readonly dueOn?: LocalDate;
  readonly isTold: boolean;
  readonly isOverdue: boolean;
}

type Shown = 'status' | 'lane' | 'about' | 'holders' | 'receivedBy' | 'investigators' | 'conclusions';

export interface ComplaintView extends Pick<LodgedComplaint, Shown> {
  readonly id: string;
  readonly revision: number;
  readonly class?: string;
  readonly notice?: string;
  /** The investigating organ, once there is one. */
  readonly organ?: string;
  readonly mergedInto?: string;
  /** Those about whom something false was reported, and whose name is not cleared yet. */
  readonly toClear: readonly string[];
  readonly replies: readonly ReplyView[];
}

@Injectable()
export class ComplaintQuery {
  constructor(private readonly decisions: Decisions) {}

  /** A complaint as it stands in the log now, without its text and without who reported. */
  async show(actor: Actor, id: string): Promise<ComplaintView> {
    const reading = this.decisions.reading(actor);
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND');
    const { status, lane, about, holders, receivedBy, investigators, conclusions } = complaint;
    return {
      ...{ id, revision: reading.revision(complaintDecider, id) },
      ...{ status, lane, about, holders, receivedBy, investigators, conclusions },
      class: complaint.class ?? undefined,
      notice: complaint.notice ?? undefined,
      organ: complaint.organ ?? undefined,
      mergedInto: complaint.mergedInto ?? undefined,
      toClear: toClear(complaint),
      replies: repliesOf(complaint),
    };
  }
}

/** Nobody is told of what nobody signed. */
const repliesOf = ({ lane, replies: { acceptance, outcome } }: LodgedComplaint): readonly ReplyView[] =>
  lane === 'anonymous' ? [] : [shown('acceptance', acceptance), shown('outcome', outcome)];

const shown = (what: ReplyKind, { due, isTold, isOverdue }: Reply): ReplyView => ({
  ...{ what, isTold, isOverdue },
  dueOn: due?.dueOn,
});
