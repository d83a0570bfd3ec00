import type { Circumstances } from '#libs/kernel';
import { refuse } from './check.errors.js';
import type { Claimed, Found, Made } from './check.words.js';
import type { DossierFacts } from './dossier.facts.js';
import type { CheckResult } from './dossier.words.js';

/**
 * R36: everything in which the file and the nomination differ: what the numbers show, then what whoever checked says.
 * The file may be right or the nomination, so a clean result is still possible; but it says why.
 */
export const discrepanciesOf = (
  check: string,
  result: CheckResult,
  { found, discrepancies: stated, remarks }: Made,
  { claimed, rule }: DossierFacts & Circumstances,
): readonly string[] => {
  const discrepancies = [...(claimed ? between(found, claimed) : []), ...stated];
  if (result === 'clean' && discrepancies.length > 0 && remarks.trim() === '')
    throw refuse('VETTING.DISCREPANCY_UNEXPLAINED', {
      ...{ check, rule },
      discrepancies: discrepancies.join('; '),
    });
  return discrepancies;
};

const between = ({ serviceYears, penalties = 0 }: Found, claimed: Claimed): readonly string[] => [
  ...(serviceYears !== undefined && serviceYears !== claimed.serviceYears
    ? [`service-years: ${serviceYears} ≠ ${claimed.serviceYears}`]
    : []),
  ...(penalties > 0 && !claimed.hasViolation ? [`penalties: ${penalties} ≠ 0`] : []),
];
