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
  if (isUnsettled(known, what, isSettled) || !toTell[what].includes(known.status))
    throw refuse('VETTING.NOTHING_TO_TELL', { what, rule });
  if (known.replies[what].isTold) throw refuse('VETTING.REPORTER_ALREADY_TOLD', { what, rule });
  return { type: `vetting.${what}-told`, data: { by: actor.accountId, how } };
};

/** Once it is known whether it is taken up, and once something came of it. */
const toTell: Readonly<Record<ReplyKind, readonly LodgedComplaint['status'][]>> = {
  acceptance: ['accepted', 'declined', 'investigated', 'concluded', 'merged'],
  outcome: ['concluded', 'merged'],
};

/** What came of one that was merged is what came of the other. */
const isUnsettled = ({ status }: LodgedComplaint, what: ReplyKind, isSettled: boolean | undefined): boolean =>
  what === 'outcome' && status === 'merged' && isSettled !== true;

/**
 * Whether a day may be set: one that was left open, or of one merged each time the other is concluded; whoever was
 * told what came of it by then hears of the new conclusion too.
 */
export const lacksDay = (
  complaint: LodgedComplaint,
  what: ReplyKind,
  isSettled: boolean | undefined,
): boolean => {
  const { lane, status, replies } = complaint;
  const { due, isTold } = replies[what];
  if (lane === 'anonymous' || isUnsettled(complaint, what, isSettled)) return false;
  if (what === 'outcome' && status === 'merged') return !isTold || due !== null;
  return !isTold && due === null && (what === 'acceptance' || status === 'concluded');
};

/** R39: the working days could not be counted on the day from which they count. */
export const setReplyDue = (
  { what }: ComplaintCommandOf<'SetReplyDue'>,
  complaint: Complaint,
  { reply, rule, isSettled }: Known,
): ComplaintEvent => {
  const known = lodged(complaint, rule);
  const before = known.replies[what].due?.dueAt ?? '';
  if (!reply || !lacksDay(known, what, isSettled) || reply.dueAt <= before)
    throw refuse('VETTING.NO_REPLY_DAY_TO_SET', { what, rule });
  return { type: 'vetting.complaint-reply-due-set', data: { what, ...reply } };
};

/** The day is over, and nobody was told. */
export const noteReplyOverdue = (
  { what }: ComplaintCommandOf<'NoteReplyOverdue'>,
  complaint: Complaint,
  { at, rule, isSettled }: Known,
): ComplaintEvent => {
  const known = lodged(complaint, rule);
  const { due, isTold, isOverdue } = known.replies[what];
  if (!due || isTold || isOverdue || at < due.dueAt || isUnsettled(known, what, isSettled))
    throw refuse('VETTING.REPLY_NOT_OVERDUE', { what, rule });
  return { type: 'vetting.complaint-reply-overdue', data: { what, dueOn: due.dueOn } };
};
