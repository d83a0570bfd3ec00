import type { LocalDate } from '#libs/kernel';
import { refuse } from './deferral.errors.js';

/** R35: an answer is put off to a day that is to come; on that day it is owed. */
export const refusePastDeferral = (
  { until }: { readonly until: LocalDate | null },
  today: LocalDate,
  rule?: string,
): void => {
  if (until !== null && until <= today) throw refuse('VETTING.DEFERRED_TO_THE_PAST', { until, rule });
};
