import type { Circumstances } from '#libs/kernel';
import { ofAsked } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { LetterFacts } from './letter.facts.js';
import type { Letter } from './letter.state.js';

type Known = LetterFacts & Circumstances;

export const receive = (letter: Letter, { actor }: Known): LetterEvent => {
  const { status } = ofAsked(letter, actor);
  if (status === 'withdrawn') throw refuse('VETTING.LETTER_OVER', { status });
  if (status !== 'issued') throw refuse('VETTING.LETTER_RECEIVED');
  return { type: 'vetting.letter-received', data: { by: actor.accountId } };
};

/** Whoever is in charge may change, until the letter is over. */
export const assign = (
  { officer }: LetterCommandOf<'AssignLetter'>,
  letter: Letter,
  { actor, officerOrgan, recusedFrom = [] }: Known,
): LetterEvent => {
  const { status, to } = ofAsked(letter, actor);
  if (status === 'issued') throw refuse('VETTING.LETTER_NOT_RECEIVED');
  if (status === 'closed' || status === 'withdrawn') throw refuse('VETTING.LETTER_OVER', { status });
  if (officerOrgan !== to) throw refuse('VETTING.OFFICER_OF_ANOTHER', { officer });
  if (recusedFrom.length > 0)
    throw refuse('VETTING.OFFICER_RECUSED', { officer, nominations: recusedFrom.join('、') });
  return { type: 'vetting.letter-assigned', data: { officer, by: actor.accountId } };
};
