import type { Circumstances } from '#libs/kernel';
import { refuse } from './complaint.errors.js';
import type { Accused, ComplaintFacts } from './complaint.facts.js';
import type { LodgedComplaint } from './complaint.state.js';

type Known = ComplaintFacts & Circumstances;

/** R39: only an organ over all nominees' units whose business it is, and never one of those units. */
export const mayInvestigate = (organ: string, nominees: readonly Accused[]): boolean =>
  nominees.length > 0 &&
  nominees.every(
    ({ unit, standing, investigators }) =>
      unit !== organ && standing.covers && investigators.some((kind) => standing.kinds.includes(kind)),
  );

export const refuseWrongOrgan = ({ actor: { organId: organ }, nominees = [], rule }: Known): void => {
  if (mayInvestigate(organ, nominees)) return;
  const kinds = [...new Set(nominees.flatMap(({ investigators }) => investigators))].join(', ');
  throw refuse('VETTING.CANNOT_INVESTIGATE', { organ, kinds, rule });
};

/** What one organ investigates is no other's business. */
export const refuseOtherOrgan = ({ organ }: LodgedComplaint, { actor, rule }: Known): void => {
  if (organ !== null && organ !== actor.organId)
    throw refuse('VETTING.INVESTIGATED_BY_ANOTHER', { organ, rule });
};

/** R39: who was named to investigate answers for what was found, of whichever organ. */
export const refuseOnlooker = (complaint: LodgedComplaint, facts: Known): void => {
  const { investigators } = complaint;
  const { actor, rule } = facts;
  const account = actor.accountId;
  if (investigators.includes(account)) return;
  refuseOtherOrgan(complaint, facts);
  throw refuse('VETTING.NOT_AN_INVESTIGATOR', { account, investigators: investigators.join(', '), rule });
};

/** Known people of the acting organ or of one below it, none of a nominee's unit and none who is close to a nominee. */
export const refuseInvestigators = (investigators: readonly string[], facts: Known): void => {
  const { actor, nominees = [], investigatorOrgans: organs, organsBelow = [] } = facts;
  const { recusedInvestigators: recused, rule } = facts;
  if (investigators.length === 0) throw refuse('VETTING.NO_INVESTIGATOR', { rule });
  for (const account of investigators) {
    const organ = organs?.get(account);
    if (organ === undefined) throw refuse('VETTING.INVESTIGATOR_UNKNOWN', { account, rule });
    if (nominees.some(({ unit }) => unit === organ))
      throw refuse('VETTING.INVESTIGATOR_OF_UNIT', { account, unit: organ, rule });
    if (organ !== actor.organId && !organsBelow.includes(organ))
      throw refuse('VETTING.INVESTIGATOR_OF_ANOTHER_ORGAN', { account, organ, rule });
    const nominations = recused?.get(account) ?? [];
    if (nominations.length > 0)
      throw refuse('VETTING.INVESTIGATOR_RECUSED', { account, nominations: nominations.join(', '), rule });
  }
};
