import { checksFor, opinionsFor, type NomineeClass, type Rulebook } from '#libs/rulebook';

/** Kinds of organ to be asked about a nominee, and checks to be made. */
export interface Required {
  readonly opinions: readonly string[];
  readonly checks: readonly string[];
}

/** By the rulebook given: that in force, so that an amendment binds the dossiers that are open, too. */
export const requiredOf = (rulebook: Rulebook, nominee: NomineeClass): Required => ({
  opinions: opinionsFor(rulebook, nominee).map(({ ask }) => ask),
  checks: checksFor(rulebook, nominee),
});
