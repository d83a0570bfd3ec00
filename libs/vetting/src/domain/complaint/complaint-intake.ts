import type { Circumstances } from '#libs/kernel';
import { lodgedAt } from './complaint-stage.js';
import type { ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import type { Complaint } from './complaint.state.js';
import { refuseWrongOrgan } from './investigator-remit.js';

type Known = ComplaintFacts & Circumstances;
type Lodging = ComplaintCommandOf<'LodgeComplaint'>;

/** R39: from anyone, by any channel, about one nominee or several. */
export const lodgeComplaint = (lodging: Lodging, { status }: Complaint, facts: Known): ComplaintEvent => {
  const { lane, channel, postmark = null, about, notice, text, reporter = null } = lodging;
  const { actor, rule, holders = [], reply = null, receivedBy = actor.organId } = facts;
  if (status !== 'unlodged') throw refuse('VETTING.COMPLAINT_ALREADY_LODGED', { rule });
  if (about.length === 0) throw refuse('VETTING.COMPLAINT_ABOUT_NOBODY');
  if (text.trim() === '') throw refuse('VETTING.COMPLAINT_WITHOUT_TEXT', { rule });
  if (lane === 'anonymous' && reporter) throw refuse('VETTING.ANONYMOUS_REPORTER_NAMED', { rule });
  if (lane === 'real-name' && !reporter) throw refuse('VETTING.REPORTER_MISSING', { rule });
  refusePostmark(lodging, facts);
  return {
    type: 'vetting.complaint-lodged',
    data: {
      ...{ lane, channel, postmark, class: knownClass(lodging, facts), about: [...new Set(about)], holders },
      ...{ notice, receivedBy, text, reporter },
      reply: lane === 'real-name' ? reply : null,
    },
  };
};

const refusePostmark = ({ channel, postmark }: Lodging, { today, rule }: Known): void => {
  if (postmark === undefined) return;
  if (channel !== 'post') throw refuse('VETTING.POSTMARK_WITHOUT_LETTER', { channel, rule });
  if (postmark > today) throw refuse('VETTING.POSTMARK_IN_FUTURE', { postmark, today, rule });
};

const knownClass = ({ class: named }: Lodging, { classes, rule }: Known): string | null => {
  if (named !== undefined && classes && !classes.includes(named))
    throw refuse('VETTING.COMPLAINT_CLASS_UNKNOWN', { class: named, classes: classes.join(', '), rule });
  return named ?? null;
};

/** It is taken up by an organ that may investigate it. */
export const acceptComplaint = (complaint: Complaint, facts: Known): ComplaintEvent => {
  lodgedAt(['lodged'], complaint, facts.rule);
  refuseWrongOrgan(facts);
  const { organId: organ, accountId: by } = facts.actor;
  return { type: 'vetting.complaint-accepted', data: { organ, by } };
};

/** A vague one may be turned away, with a reason, where the rulebooks let it. */
export const declineComplaint = (
  { reason }: ComplaintCommandOf<'DeclineComplaint'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  const { lane } = lodgedAt(['lodged'], complaint, facts.rule);
  refuseWrongOrgan(facts);
  if (facts.isDeclinable !== true) throw refuse('VETTING.NOT_DECLINABLE', { lane, rule: facts.rule });
  const { organId: organ, accountId: by } = facts.actor;
  return { type: 'vetting.complaint-declined', data: { organ, by, reason } };
};
