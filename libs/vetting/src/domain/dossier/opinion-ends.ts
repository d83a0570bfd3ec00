import type { Circumstances } from '#libs/kernel';
import type { DossierCommandOf } from './dossier.commands.js';
import type { DossierEvent } from './dossier.events.js';
import type { OpenDossier } from './dossier.state.js';
import { supersededEntry } from './entry.js';
import { refuseOtherLetter } from './letter-answered.js';

/** The organ takes its opinion back: it no longer counts, and another is owed. */
export const withdrawOpinion = (
  { ask, letterId, withdraws: seen, reason }: DossierCommandOf<'WithdrawOpinion'>,
  dossier: OpenDossier,
  { actor }: Circumstances,
): DossierEvent => {
  const withdraws = supersededEntry(ask, dossier.opinions.get(ask), seen, actor);
  refuseOtherLetter(ask, letterId, dossier);
  return { type: 'vetting.opinion-withdrawn', data: { ask, organ: actor.organId, withdraws, reason } };
};

/** A letter asks no longer; where another letter asks by now, that one goes on. */
export const withdrawRequest = (
  { ask, letterId, reason }: DossierCommandOf<'WithdrawRequest'>,
  { requests }: OpenDossier,
): readonly DossierEvent[] => {
  const request = requests.get(ask);
  if (!request?.isOpen || request.letterId !== letterId) return [];
  const { organ } = request;
  return [{ type: 'vetting.opinion-request-withdrawn', data: { ask, organ, letterId, reason } }];
};

/** Said once, and only of an opinion that still stands when its last day is over. */
export const expireOpinion = (
  { ask, opinion: named }: DossierCommandOf<'ExpireOpinion'>,
  { opinions }: OpenDossier,
  { today }: Circumstances,
): readonly DossierEvent[] => {
  const opinion = opinions.get(ask);
  if (opinion?.ref !== named || opinion.hasExpired || opinion.validUntil >= today) return [];
  const { ref, letterId, validUntil } = opinion;
  return [{ type: 'vetting.opinion-expired', data: { ask, opinion: ref, letterId, validUntil } }];
};
