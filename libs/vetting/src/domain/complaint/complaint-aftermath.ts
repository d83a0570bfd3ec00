import type { Circumstances } from '#libs/kernel';
import { lodgedAt } from './complaint-stage.js';
import type { ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import { toClear, type Complaint } from './complaint.state.js';
import { refuseOtherOrgan, refuseWrongOrgan } from './investigator-remit.js';

type Known = ComplaintFacts & Circumstances;

/** A false report ends when it was made known that it was false (澄清正名). */
export const clearName = (
  { nomination, how, reason }: ComplaintCommandOf<'ClearName'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  const known = lodgedAt(['concluded'], complaint, facts.rule);
  refuseOtherOrgan(known, facts);
  if (!toClear(known).includes(nomination))
    throw refuse('VETTING.NO_NAME_TO_CLEAR', { nomination, rule: facts.rule });
  return { type: 'vetting.name-cleared', data: { nomination, by: facts.actor.accountId, how, reason } };
};

/** New facts came up: the organ that decided looks again, or one over it takes it over, and says itself who does. */
export const reopenComplaint = (
  { reason, evidence }: ComplaintCommandOf<'ReopenComplaint'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  const { isOverInvestigator, holders = [], rule } = facts;
  const { organId: organ, accountId: by } = facts.actor;
  const known = lodgedAt(['declined', 'concluded'], complaint, rule);
  const isOwn = known.organ === organ;
  if (known.status === 'concluded' && isOverInvestigator !== true)
    throw refuse('VETTING.CANNOT_REOPEN_COMPLAINT', { organ, rule });
  if (!isOwn) refuseWrongOrgan(facts);
  if (evidence.length === 0) throw refuse('VETTING.NO_NEW_EVIDENCE', { rule });
  return {
    type: 'vetting.investigation-reopened',
    data: { organ, by, reason, evidence, investigators: isOwn ? known.investigators : [], holders },
  };
};
