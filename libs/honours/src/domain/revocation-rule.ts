import type { HonourFacts } from './honour.facts.js';
import { refuse } from './honours.errors.js';

/** @throws HONOURS.REVOCATION_NOT_PLANNED where the rulebook lets no title be withdrawn */
export const revocationRuleOf = ({ revocationRule }: Pick<HonourFacts, 'revocationRule'>): string => {
  if (revocationRule === null) throw refuse('HONOURS.REVOCATION_NOT_PLANNED');
  return revocationRule;
};
