import { refuse } from './notice.errors.js';
import type { ListedNominee } from './notice-opening.facts.js';

/** At least one nominee, and the same one never twice. */
export type NomineeList = readonly [ListedNominee, ...ListedNominee[]];

/** Longer lists go into several notices: one append writes to each nomination. */
export const nomineesAtMost = 200;

/** @throws NOTICE.LIST_INVALID */
export const nomineeList = (nominees: readonly ListedNominee[]): NomineeList => {
  const [first, ...others] = nominees;
  const once = new Set(nominees.map(({ nomination }) => nomination)).size === nominees.length;
  if (!first || !once || nominees.length > nomineesAtMost)
    throw refuse('NOTICE.LIST_INVALID', { most: nomineesAtMost });
  return [first, ...others];
};
