import { refuse } from './dossier.errors.js';
import type { Signatory } from './dossier.words.js';

/** R38: each required office signs exactly once, and nobody signs twice. */
export const refuseUnsigned = (
  signatories: readonly Signatory[],
  offices: readonly string[],
  rule: string | undefined,
): void => {
  const signed = signatories.map(({ office }) => office);
  const missing = offices.filter((office) => !signed.includes(office));
  if (missing.length > 0) throw refuse('VETTING.SIGNATORY_MISSING', { offices: missing.join(', '), rule });
  const accounts = signatories.map(({ accountId }) => accountId);
  if (hasTwice(signed) || hasTwice(accounts)) throw refuse('VETTING.SIGNED_TWICE', { rule });
};

const hasTwice = (words: readonly string[]): boolean => new Set(words).size < words.length;
