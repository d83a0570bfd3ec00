import type { Circumstances } from '#libs/kernel';
import { lodgedAt, openStages } from './complaint-stage.js';
import type { ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import type { Complaint } from './complaint.state.js';
import { mostAbout } from './complaint.words.js';
import { refuseInvestigators, refuseOtherOrgan, refuseWrongOrgan } from './investigator-remit.js';

type Known = ComplaintFacts & Circumstances;

/** The same matter was reported twice: it is looked into once. */
export const mergeComplaints = (
  { into, reason }: ComplaintCommandOf<'MergeComplaints'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  refuseOtherOrgan(lodgedAt(openStages, complaint, facts.rule), facts);
  refuseWrongOrgan(facts);
  const { organId: organ, accountId: by } = facts.actor;
  return { type: 'vetting.complaint-merged', data: { organ, by, into, reason } };
};

/** From then on it is about all those of the other, too: those who investigate it must be fit for them. */
export const absorbComplaint = (
  { complaint: absorbed, about, holders }: ComplaintCommandOf<'AbsorbComplaint'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  const known = lodgedAt(openStages, complaint, facts.rule);
  refuseOtherOrgan(known, facts);
  refuseWrongOrgan(facts);
  if (known.status === 'investigated') refuseInvestigators(known.investigators, facts);
  const isNew = (nomination: string): boolean => !known.about.includes(nomination);
  const added = about.filter(isNew);
  const count = known.about.length + added.length;
  if (count > mostAbout)
    throw refuse('VETTING.COMPLAINT_ABOUT_TOO_MANY', { count, most: mostAbout, rule: facts.rule });
  return {
    type: 'vetting.complaint-absorbed',
    data: { complaint: absorbed, about: added, holders: holders.filter(isNew) },
  };
};
