import type { Circumstances } from '#libs/kernel';
import { lodgedAt } from './complaint-stage.js';
import type { ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import type { Complaint } from './complaint.state.js';
import {
  refuseInvestigators,
  refuseOnlooker,
  refuseOtherOrgan,
  refuseWrongOrgan,
} from './investigator-remit.js';

type Known = ComplaintFacts & Circumstances;

/** R39: investigated by an organ over the nominees' units whose business it is, never by one of those units. */
export const openInvestigation = (
  { investigators }: ComplaintCommandOf<'OpenInvestigation'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  refuseOtherOrgan(lodgedAt(['lodged', 'accepted'], complaint, facts.rule), facts);
  refuseWrongOrgan(facts);
  const people = [...new Set(investigators)];
  refuseInvestigators(people, facts);
  return {
    type: 'vetting.investigation-opened',
    data: { organ: facts.actor.organId, investigators: people },
  };
};

/** Others take over, within the organ that investigates. */
export const reassignInvestigators = (
  { investigators, reason }: ComplaintCommandOf<'ReassignInvestigators'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  refuseOtherOrgan(lodgedAt(['investigated'], complaint, facts.rule), facts);
  const people = [...new Set(investigators)];
  refuseInvestigators(people, facts);
  return {
    type: 'vetting.investigators-reassigned',
    data: { investigators: people, by: facts.actor.accountId, reason },
  };
};

/** What was done on the way to a conclusion. */
export const recordInvestigationStep = (
  { step, note }: ComplaintCommandOf<'RecordInvestigationStep'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  refuseOthers(complaint, facts);
  return { type: 'vetting.investigation-step-recorded', data: { step, by: facts.actor.accountId, note } };
};

/** R39: what was found is said of each nominee, so that one's guilt is not another's. */
export const concludeInvestigation = (
  { conclusions, measures }: ComplaintCommandOf<'ConcludeInvestigation'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  const { about, lane } = refuseOthers(complaint, facts);
  const { actor, rule, reply = null } = facts;
  const concluded = conclusions.map(({ nomination }) => nomination);
  if (!sameWords(concluded, about))
    throw refuse('VETTING.CONCLUSIONS_INCOMPLETE', { about: about.join(', '), rule });
  return {
    type: 'vetting.investigation-concluded',
    data: { conclusions, by: actor.accountId, measures, reply: lane === 'real-name' ? reply : null },
  };
};

const refuseOthers = (complaint: Complaint, facts: Known): ReturnType<typeof lodgedAt> => {
  const known = lodgedAt(['investigated'], complaint, facts.rule);
  refuseOnlooker(known, facts);
  return known;
};

const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length &&
  new Set(left).size === left.length &&
  left.every((word) => right.includes(word));
