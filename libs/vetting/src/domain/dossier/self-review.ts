import type { Circumstances } from '#libs/kernel';
import type { DossierCommandOf } from './dossier.commands.js';
import { refuse } from './dossier.errors.js';
import type { DossierEvent } from './dossier.events.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';

/** R34: the unit answers for its own nominee (自审负责制); an aspect once attested stays so. */
export const recordSelfReview = (
  command: DossierCommandOf<'RecordSelfReview'>,
  { unit, selfReview }: OpenDossier,
  { actor, rule }: DossierFacts & Circumstances,
): readonly DossierEvent[] => {
  if (actor.organId !== unit) throw refuse('VETTING.NOT_THE_UNIT', { unit, rule });
  const aspects = [...new Set(command.aspects)].filter((aspect) => !selfReview.has(aspect));
  if (aspects.length === 0) return [];
  return [{ type: 'vetting.self-review-recorded', data: { aspects, by: actor.accountId } }];
};
