import type { Fold } from '#libs/decisions';
import type { EventRef } from '#libs/kernel';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import type { Conclusion } from '../domain/complaint/complaint.words.js';

interface OnRecord {
  readonly ref: EventRef;
  /** Account of whoever wrote it. */
  readonly by: string;
}

export interface StepText extends OnRecord {
  readonly step: string;
  readonly note: string;
}

export interface ConclusionText extends OnRecord {
  readonly conclusions: readonly Conclusion[];
  /** What was done about it. */
  readonly measures: string;
}

/** Why it was declined, or looked into again. */
export interface ReasonText extends OnRecord {
  readonly reason: string;
  /** What was not known before. */
  readonly evidence: readonly string[];
}

/** What a complaint says and what came of it, in the order of the log; never who reported, or how they were told. */
export interface ComplaintRecord {
  readonly text: string;
  readonly steps: readonly StepText[];
  readonly conclusions: readonly ConclusionText[];
  readonly declinings: readonly ReasonText[];
  readonly reopenings: readonly ReasonText[];
}

export const complaintRecord: Fold<ComplaintRecord, ComplaintEvent> = {
  category: complaintDecider.category,
  initialState: { text: '', steps: [], conclusions: [], declinings: [], reopenings: [] },
  evolve: (record, event, ref) => {
    switch (event.type) {
      case 'vetting.complaint-lodged':
        return { ...record, text: event.data.text };
      case 'vetting.investigation-step-recorded':
        return { ...record, steps: [...record.steps, { ref, ...event.data }] };
      case 'vetting.investigation-concluded': {
        const { by, conclusions, measures } = event.data;
        return { ...record, conclusions: [...record.conclusions, { ref, by, conclusions, measures }] };
      }
      case 'vetting.complaint-declined': {
        const { by, reason } = event.data;
        return { ...record, declinings: [...record.declinings, { ref, by, reason, evidence: [] }] };
      }
      case 'vetting.investigation-reopened': {
        const { by, reason, evidence } = event.data;
        return { ...record, reopenings: [...record.reopenings, { ref, by, reason, evidence }] };
      }
      case 'vetting.complaint-accepted':
      case 'vetting.investigation-opened':
      case 'vetting.investigators-reassigned':
      case 'vetting.name-cleared':
      case 'vetting.complaint-merged':
      case 'vetting.complaint-absorbed':
      case 'vetting.acceptance-told':
      case 'vetting.outcome-told':
      case 'vetting.complaint-reply-due-set':
      case 'vetting.complaint-reply-overdue':
        return record;
    }
  },
};
