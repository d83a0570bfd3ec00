import type { Actor, Circumstances, Standing } from '#libs/kernel';
import { refuse as refuseInCheck } from './check.errors.js';
import { refuse } from './dossier.errors.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';

/** Only what the rulebook in force requires of this nominee goes into the dossier. */
export const refuseUnneeded = (
  item: string,
  required: readonly string[] = [],
  rule: string | undefined,
): void => {
  if (!required.includes(item)) throw refuse('VETTING.NOT_REQUIRED', { item, rule });
};

/** No unit judges its own nominee, of whatever kind it is. */
export const refuseOwnUnit = (
  item: string,
  organ: string,
  { unit }: OpenDossier,
  rule: string | undefined,
): void => {
  if (organ === unit) throw refuse('VETTING.OWN_NOMINEE', { item, rule });
};

/** A check is made by organs of the kinds that the rulebook names for it, where it names any. */
export const refuseUntasked = (
  check: string,
  { actor: { organId: organ }, standing, checkers, rule }: DossierFacts & Circumstances,
): void => {
  if (!checkers || standing?.kinds.some((kind) => checkers.includes(kind))) return;
  throw refuseInCheck('VETTING.CHECK_NOT_YOURS', { check, organ, kinds: checkers.join(', '), rule });
};

/** R26: vetting is done by organs over the nominee's unit, so no city looks into another's dossiers. */
export const refuseStrangers = (
  { organId: organ }: Actor,
  standing: Standing | undefined,
  rule: string | undefined,
): void => {
  if (!standing?.covers) throw refuse('VETTING.OUTSIDE_REMIT', { organ, rule });
};
