import type { LocalDate } from '#libs/kernel';
import { checkVerdict } from './check-verdicts.js';
import type { OpenDossier } from './dossier.state.js';
import { opinionProblems } from './opinion-verdicts.js';
import type { Required } from './required.js';
import { jointly, verdict, type Verdict } from './verdict.js';

/** R41: what was found or answered after its own stage, and what is due anew, holds the nominee up wherever asked. */
export const noKnownProblem = (dossier: OpenDossier, required: Required, today: LocalDate): Verdict => {
  const checks = [...dossier.checks.keys()].map((check) => checkVerdict(check, dossier));
  const found = [...opinionProblems(dossier, required, today), ...checks];
  return jointly(found.map(asProblem), verdict('met', 'no-known-problem'));
};

const asProblem = (found: Verdict): Verdict =>
  found.outcome === 'unmet' || found.outcome === 'pending'
    ? found
    : verdict('met', 'no-known-problem', ...found.events);
