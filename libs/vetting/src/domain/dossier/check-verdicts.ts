import type { OpenDossier } from './dossier.state.js';
import { dueAnew, outdatedBy } from './outdated.js';
import type { Required } from './required.js';
import { verdict, type Verdict } from './verdict.js';

/** R36, R37, R40 */
export const checkClean = (dossier: OpenDossier, check: string, required: Required): Verdict =>
  required.checks.includes(check)
    ? checkVerdict(check, dossier)
    : verdict('not-applicable', `check-not-required:${check}`);

/** R42: all deeds are shown to the public, so nobody is excused from this check. */
export const deedsCleared = (dossier: OpenDossier, check: string): Verdict => {
  const found = checkVerdict(check, dossier);
  return found.outcome === 'not-applicable' ? { ...found, outcome: 'unmet' } : found;
};

/** What a check says wherever it is looked at. */
export const checkVerdict = (check: string, dossier: OpenDossier): Verdict => {
  const found = dossier.checks.get(check);
  if (!found) return verdict('pending', `check-missing:${check}`);
  const outdated = outdatedBy(dossier, found);
  if (outdated) return dueAnew(check, outdated);
  switch (found.result) {
    case 'clean':
      return verdict('met', `check-clean:${check}`, found.ref);
    case 'problem':
    case 'cut':
      return verdict('unmet', `check-${found.result}:${check}`, found.ref);
    case 'not-obliged':
      return verdict('not-applicable', `not-obliged:${check}`, found.ref);
  }
};
