import type { Circumstances } from '#libs/kernel';
import type { DossierCommandOf } from './dossier.commands.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';
import { refuseOwnUnit, refuseStrangers, refuseUnneeded } from './remit.js';
import { refuse } from './reopening.errors.js';
import type { ReopeningEvent } from './reopening.events.js';

type Known = DossierFacts & Circumstances;

/** R41: late information makes an organ over the unit ask and check anew, up to conferring. */
export const reopen = (
  { asks, checks, reason }: DossierCommandOf<'ReopenDossier'>,
  dossier: OpenDossier,
  facts: Known,
): ReopeningEvent => {
  const { actor, standing, required, rule } = facts;
  refuseStrangers(actor, standing, rule);
  refuseOwnUnit('reopening', actor.organId, dossier, rule);
  for (const ask of asks) refuseUnneeded(ask, required?.opinions, rule);
  for (const check of checks) refuseUnneeded(check, required?.checks, rule);
  return asks.length + checks.length === 0
    ? reopenAll({ type: 'ReopenAll', reason }, dossier, facts)
    : reopened({ asks, checks, reason }, dossier, facts);
};

/** Every opinion and every check that stands is due anew. */
export const reopenAll = (
  { reason }: DossierCommandOf<'ReopenAll'>,
  dossier: OpenDossier,
  circumstances: Circumstances,
): ReopeningEvent => {
  const anew = { asks: [...dossier.opinions.keys()], checks: [...dossier.checks.keys()] };
  return reopened({ ...anew, reason }, dossier, circumstances);
};

const reopened = (
  { asks, checks, reason }: Omit<DossierCommandOf<'ReopenDossier'>, 'type'>,
  { conferred }: OpenDossier,
  { actor }: Circumstances,
): ReopeningEvent => {
  if (conferred) throw refuse('VETTING.CONFERRED', { current: conferred });
  const data = { organ: actor.organId, by: actor.accountId, asks, checks, reason };
  return { type: 'vetting.reopened', data };
};
