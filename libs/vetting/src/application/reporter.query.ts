import { Injectable } from '@nestjs/common';
import { Decisions, type Fold } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import { refuse } from '../domain/complaint/complaint.errors.js';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import { inCharge, type LodgedComplaint } from '../domain/complaint/complaint.state.js';
import type { Reporter } from '../domain/complaint/complaint.words.js';
import { ComplaintRules } from './complaint-rules.js';
import { Recusals } from './recusals.js';

export interface ReporterView {
  /** Absent where nobody gave a name. */
  readonly reporter?: Reporter;
}

/** Who reported: the organ in charge alone may ask, and of its people nobody who is recused. */
@Injectable()
export class ReporterQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly rules: ComplaintRules,
    private readonly recusals: Recusals,
  ) {}

  /** @throws VETTING.COMPLAINT_NOT_FOUND, VETTING.REPORTER_CONFIDENTIAL */
  async show(actor: Actor, id: string): Promise<ReporterView> {
    const complaint = await this.decisions.reading(actor).state(complaintDecider, id);
    if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND');
    if (!(await this.#mayKnow(actor, complaint))) throw refuse('VETTING.REPORTER_CONFIDENTIAL');
    const reporter = await this.decisions.reading(actor).state(reporterOf, id);
    return { reporter: reporter ?? undefined };
  }

  async #mayKnow(actor: Actor, complaint: LodgedComplaint): Promise<boolean> {
    if (inCharge(complaint) !== actor.organId) return false;
    const reading = this.decisions.reading(actor);
    const concerned = await this.rules.concerned(reading, complaint.about);
    if (concerned.some(({ unit }) => unit === actor.organId)) return false;
    const recused = await this.recusals.recusedFrom(reading, complaint.about, actor.accountId);
    return recused.length === 0;
  }
}

/** Read for this question alone: what decides about a complaint never holds who reported. */
const reporterOf: Fold<Reporter | null, ComplaintEvent> = {
  category: complaintDecider.category,
  initialState: null,
  evolve: (reporter, event) => (event.type === 'vetting.complaint-lodged' ? event.data.reporter : reporter),
};
