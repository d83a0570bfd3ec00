import type { Bilingual, Circumstances } from '#libs/kernel';
import { refuse } from './check.errors.js';
import { differenceSays, type Claimed, type Differing, type Found, type Made } from './check.words.js';
import type { DossierFacts } from './dossier.facts.js';
import type { CheckResult } from './dossier.words.js';

/**
 * R36: in what the numbers of the file and those of the nomination differ. The file may be right or the nomination, so
 * a clean result is still possible; but it says why, as it does of what whoever checked says differs.
 */
export const differencesOf = (
  check: string,
  result: CheckResult,
  { found, discrepancies: stated, remarks }: Made,
  { claimed, rule }: DossierFacts & Circumstances,
): readonly Differing[] => {
  const differs = claimed ? between(found, claimed) : [];
  const count = differs.length + stated.length;
  if (result === 'clean' && count > 0 && remarks.trim() === '')
    throw refuse('VETTING.DISCREPANCY_UNEXPLAINED', { check, rule, differs, ...phrased(differs, stated) });
  return differs;
};

const between = ({ serviceYears, penalties = 0 }: Found, claimed: Claimed): readonly Differing[] => [
  ...(serviceYears !== undefined && serviceYears !== claimed.serviceYears ? ['service-years' as const] : []),
  ...(penalties > 0 && !claimed.hasViolation ? ['penalties' as const] : []),
];

/** What was stated is free text about a person, which no refusal repeats. */
const phrased = (differs: readonly Differing[], stated: readonly string[]): Bilingual => {
  const says = [
    ...differs.map((differing) => differenceSays[differing]),
    ...(stated.length > 0 ? [{ zh: `另列${stated.length}项`, en: `${stated.length} more as stated` }] : []),
  ];
  return { zh: says.map(({ zh }) => zh).join('；'), en: says.map(({ en }) => en).join('; ') };
};
