import type { Circumstances } from '#libs/kernel';
import type { DossierCommandOf } from './dossier.commands.js';
import { refuse } from './dossier.errors.js';
import type { DossierEvent } from './dossier.events.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';
import { refuseSecond, supersededEntry } from './entry.js';
import type { CheckResult } from './dossier.words.js';
import { entryThatCounts } from './outdated.js';
import { refuseOwnUnit, refuseStrangers, refuseUnneeded } from './remit.js';

type Facts = DossierFacts & Circumstances;

/** R36, R37, R40, R42: an organ over the unit records what its check found; no unit checks its own nominee. */
export const recordCheck = (
  { check, result, source, remarks }: DossierCommandOf<'RecordCheck'>,
  dossier: OpenDossier,
  { actor, standing, required, rule, excusable }: Facts,
): DossierEvent => {
  refuseUnneeded(check, required?.checks, rule);
  refuseExcuse(check, result, excusable, rule);
  refuseStrangers(actor, standing, rule);
  refuseOwnUnit(check, actor.organId, dossier, rule);
  refuseSecond(check, entryThatCounts(dossier, dossier.checks.get(check)));
  return {
    type: 'vetting.check-recorded',
    data: { check, organ: actor.organId, result, source, remarks },
  };
};

/** R41: a problem that a check found is lifted by the organ that found it and by nobody else. */
export const supersedeCheck = (
  { check, supersedes: seen, result, source, reason, remarks }: DossierCommandOf<'SupersedeCheck'>,
  { checks }: OpenDossier,
  { actor, rule, excusable }: Facts,
): DossierEvent => {
  refuseExcuse(check, result, excusable, rule);
  const supersedes = supersededEntry(check, checks.get(check), seen, actor);
  return {
    type: 'vetting.check-superseded',
    data: { check, organ: actor.organId, supersedes, result, source, reason, remarks },
  };
};

/** R37: only where the rulebook says that some need not report can a check find that it does not concern somebody. */
const refuseExcuse = (check: string, result: CheckResult, excusable = false, rule?: string): void => {
  if (result === 'not-obliged' && !excusable) throw refuse('VETTING.NOT_EXCUSED', { check, rule });
};
