import { Injectable } from '@nestjs/common';
import { Decisions, type Fold } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import { refuse } from '../domain/complaint/complaint.errors.js';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import type { Reporter } from '../domain/complaint/complaint.words.js';
import { ComplaintReaders } from './complaint-readers.js';

export interface ReporterView {
  /** Absent where nobody gave a name. */
  readonly reporter?: Reporter;
}

/** Who reported: the organ in charge alone may ask, and of its people nobody who is recused. */
@Injectable()
export class ReporterQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly readers: ComplaintReaders,
  ) {}

  /** @throws VETTING.COMPLAINT_NOT_FOUND, VETTING.REPORTER_CONFIDENTIAL */
  async show(actor: Actor, id: string): Promise<ReporterView> {
    const reading = this.decisions.reading(actor);
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND');
    if (!(await this.readers.mayKnowReporter(reading, complaint)))
      throw refuse('VETTING.REPORTER_CONFIDENTIAL');
    const reporter = await this.decisions.reading(actor).state(reporterOf, id);
    return { reporter: reporter ?? undefined };
  }
}

/** Read for this question alone: what decides about a complaint never holds who reported. */
const reporterOf: Fold<Reporter | null, ComplaintEvent> = {
  category: complaintDecider.category,
  initialState: null,
  evolve: (reporter, event) => (event.type === 'vetting.complaint-lodged' ? event.data.reporter : reporter),
};
