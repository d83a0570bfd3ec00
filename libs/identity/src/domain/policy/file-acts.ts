import type { ActName } from '../policy.js';

/** By category of the streams that name them: whoever may do this reads the files. What is of no category here is nobody's. */
export const fileActs: Readonly<Partial<Record<string, ActName>>> = {
  nomination: 'nomination.read',
  dossier: 'dossier.read',
  recusal: 'recusal.read',
  letter: 'letter.read',
  complaint: 'complaint.read-record',
  notice: 'notice.read',
  package: 'package.read',
  ballot: 'ballot.read',
  sanction: 'sanction.read',
  // The register is open; the papers for which a title was taken away are not. It is of its nomination.
  honour: 'nomination.read',
};

/** Events that say more than their stream shows its readers: a draft before it is an answer, and whom somebody chose. */
export const confidential: ReadonlySet<string> = new Set([
  'vetting.line-drafted',
  'vetting.line-withdrawal-drafted',
  'review.voted',
  'review.tie-choice-named',
]);
