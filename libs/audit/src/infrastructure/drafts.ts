/** What an organ is about to answer is for that organ alone, until it answers. */
export const drafts: ReadonlySet<string> = new Set([
  'vetting.line-drafted',
  'vetting.line-withdrawal-drafted',
]);

/** Whom somebody chose is shown to nobody. */
export const choices: ReadonlySet<string> = new Set(['review.voted', 'review.tie-choice-named']);
