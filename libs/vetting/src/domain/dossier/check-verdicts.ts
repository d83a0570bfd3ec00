import type { OpenDossier, Outdated } from './dossier.state.js';
import { outdatedBy } from './outdated.js';
import type { Required } from './required.js';
import { jointly, verdict, type Verdict } from './verdict.js';

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

/** R41: what a check found after its own stage, and what is due anew, holds the nominee up wherever this is asked. */
export const noKnownProblem = (dossier: OpenDossier): Verdict => {
  const opinions = [...dossier.opinions].map(([ask, opinion]) => {
    const outdated = outdatedBy(dossier, opinion);
    return outdated ? dueAnew(ask, outdated) : verdict('met', 'no-known-problem', opinion.ref);
  });
  const checks = [...dossier.checks.keys()].map((check) => asProblem(checkVerdict(check, dossier)));
  return jointly([...opinions, ...checks], verdict('met', 'no-known-problem'));
};

/** What stood no longer counts: late information came, or the deeds were revised. */
export const dueAnew = (item: string, { why, ref }: Outdated): Verdict =>
  verdict('pending', `${why}:${item}`, ref);

const asProblem = (found: Verdict): Verdict =>
  found.outcome === 'unmet' || found.outcome === 'pending'
    ? found
    : verdict('met', 'no-known-problem', ...found.events);

const checkVerdict = (check: string, dossier: OpenDossier): Verdict => {
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
