import type { Circumstances } from '#libs/kernel';
import { contentOf } from './check-content.js';
import type { DossierCommandOf } from './dossier.commands.js';
import type { DossierEvent } from './dossier.events.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';
import { speaksAgainst } from './dossier.words.js';
import { refuseAnother, refuseSecond, supersededEntry } from './entry.js';
import { entryThatCounts } from './outdated.js';
import { refuseOwnUnit, refuseStrangers, refuseUnneeded, refuseUntasked } from './remit.js';

type Facts = DossierFacts & Circumstances;

/** R36, R37, R40, R42: an organ over the unit records what its check found; no unit checks its own nominee. */
export const recordCheck = (
  command: DossierCommandOf<'RecordCheck'>,
  dossier: OpenDossier,
  facts: Facts,
): DossierEvent => {
  const { check, result } = command;
  const { actor, required, rule } = facts;
  refuseUnneeded(check, required?.checks, rule);
  refuseStrangers(actor, facts.standing, rule);
  refuseUntasked(check, facts);
  refuseOwnUnit(check, actor.organId, dossier, rule);
  const standing = dossier.checks.get(check);
  refuseSecond(check, entryThatCounts(dossier, standing));
  // R41: nor does another organ clear, of revised deeds, what this one found.
  if (standing && speaksAgainst(standing.result)) refuseAnother(check, standing, actor);
  const content = contentOf(command, facts);
  return {
    type: 'vetting.check-recorded',
    data: { check, organ: actor.organId, by: actor.accountId, result, ...content },
  };
};

/** R41: a problem that a check found is lifted by the organ that found it and by nobody else. */
export const supersedeCheck = (
  command: DossierCommandOf<'SupersedeCheck'>,
  { checks }: OpenDossier,
  facts: Facts,
): DossierEvent => {
  const { check, result, reason } = command;
  const { actor } = facts;
  const supersedes = supersededEntry(check, checks.get(check), command.supersedes, actor);
  const content = contentOf(command, facts);
  return {
    type: 'vetting.check-superseded',
    data: { check, organ: actor.organId, by: actor.accountId, supersedes, result, reason, ...content },
  };
};
