import type { Circumstances } from '#libs/kernel';
import type { ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import type { Complaint } from './complaint.state.js';
import { investigatingKinds } from './complaint.words.js';

/** R39: investigated by an organ over the nominees' units whose business it is, never by one of those units. */
export const openInvestigation = (
  { investigators }: ComplaintCommandOf<'OpenInvestigation'>,
  complaint: Complaint,
  { actor, nominees, investigatorOrgans }: ComplaintFacts & Circumstances,
): ComplaintEvent => {
  if (complaint.status === 'unlodged') throw refuse('VETTING.COMPLAINT_NOT_FOUND');
  if (complaint.status !== 'lodged') throw refuse('VETTING.ALREADY_INVESTIGATED', { organ: complaint.organ });
  refuseWrongOrgan(actor.organId, nominees);
  const people = [...new Set(investigators)];
  refuseInvestigators(people, nominees ?? [], investigatorOrgans);
  return {
    type: 'vetting.investigation-opened',
    data: { organ: actor.organId, investigators: people },
  };
};

/** R39: what was found is said of each nominee, so that one's guilt is not another's. */
export const concludeInvestigation = (
  { conclusions, measures }: ComplaintCommandOf<'ConcludeInvestigation'>,
  complaint: Complaint,
  { actor }: Circumstances,
): ComplaintEvent => {
  switch (complaint.status) {
    case 'unlodged':
      throw refuse('VETTING.COMPLAINT_NOT_FOUND');
    case 'lodged':
      throw refuse('VETTING.NOT_YET_INVESTIGATED');
    case 'concluded':
      throw refuse('VETTING.ALREADY_CONCLUDED');
    case 'investigated': {
      const { organ, about } = complaint;
      if (organ !== actor.organId) throw refuse('VETTING.INVESTIGATED_BY_ANOTHER', { organ });
      const concluded = conclusions.map(({ nomination }) => nomination);
      if (!sameWords(concluded, about))
        throw refuse('VETTING.CONCLUSIONS_INCOMPLETE', { about: about.join(', ') });
      return {
        type: 'vetting.investigation-concluded',
        data: { conclusions, by: actor.accountId, measures },
      };
    }
  }
};

const refuseWrongOrgan = (organ: string, nominees: ComplaintFacts['nominees'] = []): void => {
  const fits = nominees.map(
    ({ unit, standing }) =>
      unit !== organ && standing.covers && investigatingKinds.some((kind) => standing.kinds.includes(kind)),
  );
  if (fits.length === 0 || fits.includes(false)) throw refuse('VETTING.CANNOT_INVESTIGATE', { organ });
};

const refuseInvestigators = (
  investigators: readonly string[],
  nominees: NonNullable<ComplaintFacts['nominees']>,
  organs: ComplaintFacts['investigatorOrgans'],
): void => {
  if (investigators.length === 0) throw refuse('VETTING.NO_INVESTIGATOR');
  for (const account of investigators) {
    const organ = organs?.get(account);
    if (organ === undefined) throw refuse('VETTING.INVESTIGATOR_UNKNOWN', { account });
    if (nominees.some(({ unit }) => unit === organ))
      throw refuse('VETTING.INVESTIGATOR_OF_UNIT', { account, unit: organ });
  }
};

const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length &&
  new Set(left).size === left.length &&
  left.every((word) => right.includes(word));
