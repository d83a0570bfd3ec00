import type { Actor, Circumstances } from '#libs/kernel';
import type { ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import type { Complaint } from './complaint.state.js';

type Known = ComplaintFacts & Circumstances;

/** R39: investigated by an organ over the nominees' units whose business it is, never by one of those units. */
export const openInvestigation = (
  { investigators }: ComplaintCommandOf<'OpenInvestigation'>,
  complaint: Complaint,
  facts: Known,
): ComplaintEvent => {
  const { actor, rule } = facts;
  if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND', { rule });
  if (complaint.status !== 'lodged')
    throw refuse('VETTING.ALREADY_INVESTIGATED', { organ: complaint.organ, rule });
  refuseWrongOrgan(facts);
  const people = [...new Set(investigators)];
  refuseInvestigators(people, facts);
  return {
    type: 'vetting.investigation-opened',
    data: { organ: actor.organId, investigators: people },
  };
};

/** R39: what was found is said of each nominee, so that one's guilt is not another's. */
export const concludeInvestigation = (
  { conclusions, measures }: ComplaintCommandOf<'ConcludeInvestigation'>,
  complaint: Complaint,
  { actor, rule }: Known,
): ComplaintEvent => {
  switch (complaint.status) {
    case 'unlodged':
      throw refuse('VETTING.COMPLAINT_NOT_FOUND', { rule });
    case 'lodged':
      throw refuse('VETTING.NOT_YET_INVESTIGATED', { rule });
    case 'concluded':
      throw refuse('VETTING.ALREADY_CONCLUDED', { rule });
    case 'investigated': {
      const { organ, about, investigators } = complaint;
      if (organ !== actor.organId) throw refuse('VETTING.INVESTIGATED_BY_ANOTHER', { organ, rule });
      refuseOnlooker(actor, investigators, rule);
      const concluded = conclusions.map(({ nomination }) => nomination);
      if (!sameWords(concluded, about))
        throw refuse('VETTING.CONCLUSIONS_INCOMPLETE', { about: about.join(', '), rule });
      return {
        type: 'vetting.investigation-concluded',
        data: { conclusions, by: actor.accountId, measures },
      };
    }
  }
};

/** R39: who was named to investigate answers for what was found. */
const refuseOnlooker = (
  { accountId: account }: Actor,
  investigators: readonly string[],
  rule: string | undefined,
): void => {
  if (!investigators.includes(account))
    throw refuse('VETTING.NOT_AN_INVESTIGATOR', { account, investigators: investigators.join(', '), rule });
};

const refuseWrongOrgan = ({ actor: { organId: organ }, nominees = [], rule }: Known): void => {
  const fits = nominees.map(
    ({ unit, standing, investigators }) =>
      unit !== organ && standing.covers && investigators.some((kind) => standing.kinds.includes(kind)),
  );
  const kinds = [...new Set(nominees.flatMap(({ investigators }) => investigators))].join(', ');
  if (fits.length === 0 || fits.includes(false))
    throw refuse('VETTING.CANNOT_INVESTIGATE', { organ, kinds, rule });
};

const refuseInvestigators = (
  investigators: readonly string[],
  { nominees = [], investigatorOrgans: organs, rule }: Known,
): void => {
  if (investigators.length === 0) throw refuse('VETTING.NO_INVESTIGATOR', { rule });
  for (const account of investigators) {
    const organ = organs?.get(account);
    if (organ === undefined) throw refuse('VETTING.INVESTIGATOR_UNKNOWN', { account, rule });
    if (nominees.some(({ unit }) => unit === organ))
      throw refuse('VETTING.INVESTIGATOR_OF_UNIT', { account, unit: organ, rule });
  }
};

const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length &&
  new Set(left).size === left.length &&
  left.every((word) => right.includes(word));
