import type { Fold } from '#libs/decisions';
import type { Found } from '../domain/dossier/check.words.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { DossierEvent } from '../domain/dossier/dossier.events.js';
import { withEntry } from '../domain/dossier/with-entry.js';

/** By check, what was found last. Personal, so read to be shown: what decides about a dossier never holds it. */
export const findingsOf: Fold<ReadonlyMap<string, Found>, DossierEvent> = {
  category: dossierDecider.category,
  initialState: new Map(),
  evolve: (findings, { type, data }) =>
    type === 'vetting.check-recorded' || type === 'vetting.check-superseded'
      ? withEntry(findings, data.check, data.found)
      : findings,
};
