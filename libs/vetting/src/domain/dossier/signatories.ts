import type { Circumstances } from '#libs/kernel';
import { refuse } from './dossier.errors.js';
import type { DossierFacts } from './dossier.facts.js';
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

/** R38: those who sign are people of the organ that answers. */
export const refuseForeignHands = (
  signatories: readonly Signatory[],
  { signatoryOrgans: organs, actor, rule }: DossierFacts & Circumstances,
): void => {
  for (const { accountId: account } of signatories) {
    const organ = organs?.get(account);
    if (organ === undefined) throw refuse('VETTING.SIGNATORY_UNKNOWN', { account, rule });
    if (organ !== actor.organId) throw refuse('VETTING.SIGNATORY_OF_ANOTHER', { account, organ, rule });
  }
};

const hasTwice = (words: readonly string[]): boolean => new Set(words).size < words.length;
