import { daysAfter, type Circumstances, type EventRef, type LocalDate } from '#libs/kernel';
import { refusePastDeferral } from './deferral.js';
import type { DossierCommandOf } from './dossier.commands.js';
import { refuse } from './dossier.errors.js';
import type { DossierEvent } from './dossier.events.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';
import { refuseSecond, supersededEntry } from './entry.js';
import { refuseOtherLetter } from './letter-answered.js';
import { entryThatCounts } from './outdated.js';
import { refuseOwnUnit, refuseStrangers, refuseUnneeded } from './remit.js';
import { refuseForeignHands, refuseUnsigned } from './signatories.js';

type Facts = DossierFacts & Circumstances;

/** R26, R35: an organ of the kind that the matrix names is asked, never the unit; it and the asker are over it. */
export const requestOpinion = (
  { ask, organ, from, letter, letterId }: DossierCommandOf<'RequestOpinion'>,
  dossier: OpenDossier,
  { standing, required, asked, rule, actor }: Facts,
): DossierEvent => {
  refuseUnneeded(ask, required?.opinions, rule);
  refuseStrangers({ ...actor, organId: from }, standing, rule);
  refuseOwnUnit(ask, organ, dossier, rule);
  if (!asked?.standing.covers || !asked.standing.kinds.includes(ask))
    throw refuse('VETTING.CANNOT_BE_ASKED', { organ, ask, rule });
  refuseAskedAlready(ask, dossier, rule);
  const given = entryThatCounts(dossier, dossier.opinions.get(ask));
  if (given && given.organ !== organ)
    throw refuse('VETTING.ANSWERED_BY_ANOTHER', { ask, organ: given.organ, current: given.ref });
  const { dueOn, arrangement } = asked;
  return {
    type: 'vetting.opinion-requested',
    data: { ask, organ, requestedBy: from, letter, letterId, dueOn, arrangement },
  };
};

/** One letter at a time asks an organ about a nominee. */
const refuseAskedAlready = (ask: string, { requests }: OpenDossier, rule: string | undefined): void => {
  const request = requests.get(ask);
  // What was asked before letters had a case of their own is asked again, to be answered there.
  if (!request?.isOpen || request.letterId === null) return;
  const { letter, organ, ref: current } = request;
  throw refuse('VETTING.ALREADY_ASKED', { ask, letter, organ, current, rule });
};

/** R35, R38: the organ that was asked answers, once. */
export const recordOpinion = (
  command: DossierCommandOf<'RecordOpinion'>,
  dossier: OpenDossier,
  facts: Facts,
): DossierEvent => {
  const { ask } = command;
  const organ = facts.actor.organId;
  refuseOwnUnit(ask, organ, dossier, facts.rule);
  if (dossier.requests.get(ask)?.organ !== organ)
    throw refuse('VETTING.NOT_ASKED', { ask, organ, rule: facts.rule });
  refuseSecond(ask, entryThatCounts(dossier, dossier.opinions.get(ask)));
  return { type: 'vetting.opinion-recorded', data: given(command, facts) };
};

/** R41: an objection, too, is lifted by the organ that raised it and by nobody else. */
export const supersedeOpinion = (
  command: DossierCommandOf<'SupersedeOpinion'>,
  dossier: OpenDossier,
  facts: Facts,
): DossierEvent => {
  const { ask, supersedes: seen, letterId, reason } = command;
  const supersedes: EventRef = supersededEntry(ask, dossier.opinions.get(ask), seen, facts.actor);
  refuseOtherLetter(ask, letterId, dossier);
  return { type: 'vetting.opinion-superseded', data: { ...given(command, facts), supersedes, reason } };
};

/** A duly signed opinion of today, and the last day on which it counts. */
const given = (
  { ask, letterId, reply, signatories }: DossierCommandOf<'RecordOpinion' | 'SupersedeOpinion'>,
  facts: Facts,
) => {
  const { terms, today, actor, rule } = facts;
  if (!terms) throw refuse('VETTING.NOT_REQUIRED', { item: ask, rule });
  refusePastDeferral(reply, today, rule);
  refuseUnsigned(signatories, terms.signatories, rule);
  refuseForeignHands(signatories, facts);
  const validUntil: LocalDate = daysAfter(today, terms.validDays);
  const { timezone } = terms;
  return { ask, organ: actor.organId, letterId, ...reply, validUntil, timezone, signatories };
};
