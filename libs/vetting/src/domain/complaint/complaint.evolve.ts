import type { ComplaintEvent } from './complaint.events.js';
import type { Complaint, LodgedComplaint, Reply } from './complaint.state.js';
import type { ReplyDue, ReplyKind } from './complaint.words.js';

/** What a complaint is after an event. */
export const evolve = (complaint: Complaint, event: ComplaintEvent): Complaint => {
  if (event.type === 'vetting.complaint-lodged') return lodged(event.data);
  return complaint.status === 'unlodged' ? complaint : evolveLodged(complaint, event);
};

type Lodging = Extract<ComplaintEvent, { type: 'vetting.complaint-lodged' }>;

const lodged = ({
  lane,
  about,
  holders,
  notice,
  receivedBy,
  reply,
  ...data
}: Lodging['data']): Complaint => ({
  ...{ status: 'lodged', lane, class: data.class, about, holders, notice, receivedBy },
  ...{ organ: null, investigators: [], conclusions: [], cleared: [], mergedInto: null, absorbed: [] },
  replies: { acceptance: owed(reply), outcome: owed(null) },
});

const owed = (due: ReplyDue | null): Reply => ({ due, isTold: false, isOverdue: false });

const evolveLodged = (complaint: LodgedComplaint, event: Exclude<ComplaintEvent, Lodging>): Complaint => {
  switch (event.type) {
    case 'vetting.complaint-accepted':
      return { ...complaint, status: 'accepted' };
    case 'vetting.complaint-declined':
      return { ...complaint, status: 'declined' };
    case 'vetting.investigation-opened':
    case 'vetting.investigators-reassigned':
      return { ...complaint, status: 'investigated', ...assigned(event, complaint) };
    case 'vetting.investigation-step-recorded':
      return complaint;
    case 'vetting.investigation-concluded': {
      const { conclusions, reply } = event.data;
      return {
        ...withReply(complaint, 'outcome', owed(reply)),
        status: 'concluded',
        conclusions,
        cleared: [],
      };
    }
    case 'vetting.name-cleared':
      return { ...complaint, cleared: [...complaint.cleared, event.data.nomination] };
    case 'vetting.investigation-reopened':
      return reopened(complaint, event.data);
    case 'vetting.acceptance-told':
      return withReply(complaint, 'acceptance', { ...complaint.replies.acceptance, isTold: true });
    case 'vetting.outcome-told':
      return withReply(complaint, 'outcome', { ...complaint.replies.outcome, isTold: true });
    case 'vetting.complaint-reply-due-set': {
      const { what, ...due } = event.data;
      return withReply(complaint, what, owed(due));
    }
    case 'vetting.complaint-reply-overdue': {
      const { what } = event.data;
      return withReply(complaint, what, { ...complaint.replies[what], isOverdue: true });
    }
    case 'vetting.complaint-merged':
      return { ...complaint, status: 'merged', mergedInto: event.data.into };
    case 'vetting.complaint-absorbed': {
      const { about, holders } = event.data;
      return {
        ...complaint,
        absorbed: [...complaint.absorbed, event.data.complaint],
        about: [...complaint.about, ...about],
        holders: [...complaint.holders, ...holders],
      };
    }
  }
};

type Reopening = Extract<ComplaintEvent, { type: 'vetting.investigation-reopened' }>;

/** With nobody yet who looks again, the organ that reopened it has taken it up, and may say so to whoever gave a name. */
const reopened = (
  complaint: LodgedComplaint,
  { organ, investigators, holders }: Reopening['data'],
): LodgedComplaint => {
  const again = { ...withReply(complaint, 'outcome', owed(null)), investigators, holders, conclusions: [] };
  if (investigators.length > 0) return { ...again, status: 'investigated' };
  const { acceptance } = complaint.replies;
  const untold = withReply(again, 'acceptance', acceptance.isTold ? owed(null) : acceptance);
  return { ...untold, status: 'accepted', organ };
};

type Assignment = Extract<
  ComplaintEvent,
  { type: 'vetting.investigation-opened' | 'vetting.investigators-reassigned' }
>;

const assigned = (
  event: Assignment,
  { organ }: LodgedComplaint,
): Pick<LodgedComplaint, 'organ' | 'investigators'> => ({
  organ: event.type === 'vetting.investigation-opened' ? event.data.organ : organ,
  investigators: event.data.investigators,
});

const withReply = (complaint: LodgedComplaint, what: ReplyKind, reply: Reply): LodgedComplaint => ({
  ...complaint,
  replies: { ...complaint.replies, [what]: reply },
});
