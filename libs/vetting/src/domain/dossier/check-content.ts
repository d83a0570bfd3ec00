import type { Circumstances } from '#libs/kernel';
import { fileFindings, type FileFinding } from '#libs/rulebook';
import { refuse } from './check.errors.js';
import { statedAs, type Differing, type Found, type Made } from './check.words.js';
import { differencesOf } from './differences.js';
import type { DossierFacts } from './dossier.facts.js';
import type { CheckResult } from './dossier.words.js';

type Known = DossierFacts & Circumstances;

/** What a check says it found, if it says all that the rulebook asks, and no more. */
export const contentOf = (
  { check, result, ...made }: Made & { readonly check: string; readonly result: CheckResult },
  facts: Known,
): Made & { readonly differs: readonly Differing[] } => {
  const { found, discrepancies, passages, source, remarks } = made;
  refuseExcuse(check, result, facts);
  refuseWrongFindings(check, found, result === 'not-obliged' ? [] : (facts.finds ?? []), facts);
  refuseWrongCuts(check, result, passages, facts);
  const differs = differencesOf(check, result, made, facts);
  return { found, differs, discrepancies, passages, source, remarks };
};

/** R37: only where the rulebook says that some need not report can a check find that it does not concern somebody. */
const refuseExcuse = (check: string, result: CheckResult, { excusable, rule }: Known): void => {
  if (result === 'not-obliged' && excusable !== true) throw refuse('VETTING.NOT_EXCUSED', { check, rule });
};

/** R36: what the file is read for is stated; of a person nothing is kept that nobody asked for. */
const refuseWrongFindings = (
  check: string,
  found: Found,
  asked: readonly FileFinding[],
  { rule }: Known,
): void => {
  const stated = fileFindings.filter((finding) => found[statedAs[finding]] !== undefined);
  const missing = asked.filter((finding) => !stated.includes(finding));
  const unasked = stated.filter((finding) => !asked.includes(finding));
  if (missing.length > 0)
    throw refuse('VETTING.FINDINGS_MISSING', { check, findings: missing.join(', '), rule });
  if (unasked.length > 0)
    throw refuse('VETTING.FINDINGS_NOT_ASKED', { check, findings: unasked.join(', '), rule });
};

/** R42: only the review of the deeds cuts, and whoever cuts says what. */
const refuseWrongCuts = (
  check: string,
  result: CheckResult,
  passages: readonly string[],
  { aboutDeeds, rule }: Known,
): void => {
  if (result === 'cut' && aboutDeeds !== true) throw refuse('VETTING.NOTHING_TO_CUT', { check, rule });
  if ((result === 'cut') !== passages.length > 0) throw refuse('VETTING.PASSAGES_WRONG', { check, rule });
};
