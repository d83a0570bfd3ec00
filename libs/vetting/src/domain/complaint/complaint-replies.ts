import type { Circumstances } from '#libs/kernel';
import { lodged } from './complaint-stage.js';
import type { ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import { inCharge, type Complaint, type LodgedComplaint } from './complaint.state.js';
import type { ReplyKind } from './complaint.words.js';

type Known = ComplaintFacts & Circumstances;

/** Whoever gave a name hears of it from the organ that alone knows who that is. */
export const tellReporter = (
  { what, how }: ComplaintCommandOf<'TellReporter'>,
  complaint: Complaint,
  { actor, rule, isSettled }: Known,
): ComplaintEvent => {
  const known = lodged(complaint, rule);
  const organ = inCharge(known);
  if (known.lane === 'anonymous') throw refuse('VETTING.NOBODY_TO_TELL', { rule });
  if (organ !== actor.organId) throw refuse('VETTING.TOLD_BY_ANOTHER', { organ, rule });
  const isOpen = what === 'outcome' && known.status === 'merged' && isSettled !== true;
  if (isOpen || !toTell[what].includes(known.status)) throw refuse('VETTING.NOTHING_TO_TELL', { what, rule });
  if (known.replies[what].isTold) throw refuse('VETTING.REPORTER_ALREADY_TOLD', { what, rule });
  return { type: `vetting.${what}-told`, data: { by: actor.accountId, how } };
};

/** Once it is known whether it is taken up, and once something came of it. */
const toTell: Readonly<Record<ReplyKind, readonly LodgedComplaint['status'][]>> = {
  acceptance: ['accepted', 'declined', 'investigated', 'concluded', 'merged'],
  outcome: ['concluded', 'merged'],
};

/** The day is over, and nobody was told. */
export const noteReplyOverdue = (
  { what }: ComplaintCommandOf<'NoteReplyOverdue'>,
  complaint: Complaint,
  { at, rule }: Known,
): ComplaintEvent => {
  const { due, isTold, isOverdue } = lodged(complaint, rule).replies[what];
  if (!due || isTold || isOverdue || at < due.dueAt)
    throw refuse('VETTING.REPLY_NOT_OVERDUE', { what, rule });
  return { type: 'vetting.complaint-reply-overdue', data: { what, dueOn: due.dueOn } };
};
