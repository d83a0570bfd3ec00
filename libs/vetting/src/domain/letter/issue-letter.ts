import type { Circumstances } from '#libs/kernel';
import type { Asking, LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { LetterFacts } from './letter.facts.js';
import type { Letter } from './letter.state.js';

interface Issue extends Asking {
  readonly from: string;
  readonly follows: string | null;
}

/** An entry of the log holds so many ids, and an append so many dossiers. */
const linesAtMost = 100;

/** R35: one organ is asked about several nominees of one campaign; who may be asked, each dossier says. */
export const issue = (
  { number, seal, attachments, ask, organ: to, nominations, from, follows }: Issue,
  { status }: Letter,
  { actor, rule, terms }: LetterFacts & Circumstances,
): LetterEvent => {
  if (status !== 'unissued') throw refuse('VETTING.LETTER_ALREADY_ISSUED', { rule });
  const lines = [...new Set(nominations)];
  if (lines.length === 0 || !terms) throw refuse('VETTING.LETTER_ABOUT_NOBODY', { rule });
  if (lines.length > linesAtMost) throw refuse('VETTING.LETTER_TOO_LONG', { most: linesAtMost, rule });
  const data = { number, ask, from, to, seal, attachments, lines, ...terms, follows, by: actor.accountId };
  return { type: 'vetting.letter-issued', data };
};

/** In the place of the letter whose answers expired: read by who read that one. */
export const issueFollowUp = (
  { readers, ...command }: LetterCommandOf<'IssueFollowUp'>,
  letter: Letter,
  facts: LetterFacts & Circumstances,
): readonly LetterEvent[] => {
  const issued = issue(command, letter, facts);
  if (readers.length === 0) return [issued];
  const by = facts.actor.accountId;
  return [issued, { type: 'vetting.letter-readers-named', data: { readers, by } }];
};
