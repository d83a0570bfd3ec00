import type { Circumstances, LocalDate } from '#libs/kernel';
import type { DossierCommandOf } from './dossier.commands.js';
import { refuse } from './dossier.errors.js';
import type { DossierEvent } from './dossier.events.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';
import type { Signatory } from './dossier.words.js';
import { refuseSecond, supersededEntry } from './entry.js';
import { entryThatCounts } from './outdated.js';
import { refuseOwnUnit, refuseStrangers, refuseUnneeded } from './remit.js';
import { refuseForeignHands, refuseUnsigned } from './signatories.js';
import { daysAfter } from './validity.js';

type Facts = DossierFacts & Circumstances;

/** R26, R35: an organ of the kind that the matrix names is asked, never the unit; it and the asker are over it. */
export const requestOpinion = (
  { ask, organ, letter }: DossierCommandOf<'RequestOpinion'>,
  dossier: OpenDossier,
  { actor, standing, required, asked, rule }: Facts,
): DossierEvent => {
  refuseUnneeded(ask, required?.opinions, rule);
  refuseStrangers(actor, standing, rule);
  refuseOwnUnit(ask, organ, dossier, rule);
  if (!asked?.standing.covers || !asked.standing.kinds.includes(ask))
    throw refuse('VETTING.CANNOT_BE_ASKED', { organ, ask, rule });
  const given = entryThatCounts(dossier, dossier.opinions.get(ask));
  if (given && given.organ !== organ)
    throw refuse('VETTING.ANSWERED_BY_ANOTHER', { ask, organ: given.organ, current: given.ref });
  const { dueOn, arrangement } = asked;
  return {
    type: 'vetting.opinion-requested',
    data: { ask, organ, requestedBy: actor.organId, letter, dueOn, arrangement },
  };
};

/** R35, R38: the organ that was asked answers, once. */
export const recordOpinion = (
  { ask, answer, signatories, grounds }: DossierCommandOf<'RecordOpinion'>,
  dossier: OpenDossier,
  facts: Facts,
): DossierEvent => {
  const { requests, opinions } = dossier;
  const organ = facts.actor.organId;
  refuseOwnUnit(ask, organ, dossier, facts.rule);
  if (requests.get(ask)?.organ !== organ) throw refuse('VETTING.NOT_ASKED', { ask, organ, rule: facts.rule });
  refuseSecond(ask, entryThatCounts(dossier, opinions.get(ask)));
  const validUntil = validityOf(ask, signatories, facts);
  return {
    type: 'vetting.opinion-recorded',
    data: { ask, organ, answer, validUntil, signatories, grounds },
  };
};

/** R41: an objection, too, is lifted by the organ that raised it and by nobody else. */
export const supersedeOpinion = (
  { ask, supersedes: seen, answer, signatories, reason, grounds }: DossierCommandOf<'SupersedeOpinion'>,
  { opinions }: OpenDossier,
  facts: Facts,
): DossierEvent => {
  const organ = facts.actor.organId;
  const supersedes = supersededEntry(ask, opinions.get(ask), seen, facts.actor);
  const validUntil = validityOf(ask, signatories, facts);
  return {
    type: 'vetting.opinion-superseded',
    data: { ask, organ, supersedes, answer, validUntil, signatories, reason, grounds },
  };
};

/** The last day on which a duly signed opinion of today counts. */
const validityOf = (ask: string, signatories: readonly Signatory[], facts: Facts): LocalDate => {
  const { terms, today, rule } = facts;
  if (!terms) throw refuse('VETTING.NOT_REQUIRED', { item: ask, rule });
  refuseUnsigned(signatories, terms.signatories, rule);
  refuseForeignHands(signatories, facts);
  return daysAfter(today, terms.validDays);
};
