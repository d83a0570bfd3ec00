import type { Actor } from '#libs/kernel';
import { refuse } from './letter.errors.js';
import {
  isOpen,
  type Draft,
  type IssuedLetter,
  type Letter,
  type Line,
  type LineAnswer,
} from './letter.state.js';

/** @throws VETTING.LETTER_NOT_FOUND */
export const issued = (letter: Letter): IssuedLetter => {
  if (letter.status === 'unissued') throw refuse('VETTING.LETTER_NOT_FOUND');
  return letter;
};

/** The letter, for an act of the organ that is asked. @throws VETTING.NOT_THE_ASKED */
export const ofAsked = (letter: Letter, { organId }: Actor): IssuedLetter => {
  const known = issued(letter);
  if (known.to !== organId) throw refuse('VETTING.NOT_THE_ASKED', { to: known.to });
  return known;
};

/** The letter, for an act of the organ that asks. @throws VETTING.NOT_THE_ASKER */
export const ofAsker = (letter: Letter, { organId }: Actor): IssuedLetter => {
  const known = issued(letter);
  if (known.from !== organId) throw refuse('VETTING.NOT_THE_ASKER', { from: known.from });
  return known;
};

/** @throws VETTING.NO_SUCH_LINE */
const lineAbout = ({ lines }: IssuedLetter, nomination: string): Line => {
  const line = lines.get(nomination);
  if (!line) throw refuse('VETTING.NO_SUCH_LINE', { nomination });
  return line;
};

/** The refusal names the reply that came first. @throws VETTING.LINE_ANSWERED, VETTING.LINE_WITHDRAWN */
export const openLineAbout = (letter: IssuedLetter, nomination: string): Line => {
  const line = lineAbout(letter, nomination);
  if (isOpen(line)) return line;
  if (!line.answer) throw refuse('VETTING.LINE_WITHDRAWN', { nomination });
  const { ref: current, by, answer } = line.answer;
  throw refuse('VETTING.LINE_ANSWERED', { nomination, current, by, answer });
};

/** @throws VETTING.LINE_NOT_ANSWERED while the line waits for an answer */
export const answerAbout = (letter: IssuedLetter, nomination: string): LineAnswer => {
  const line = lineAbout(letter, nomination);
  if (line.status !== 'answered' || !line.answer) throw refuse('VETTING.LINE_NOT_ANSWERED', { nomination });
  return line.answer;
};

/** What is to be sent about a nominee, be it a reply or what changes one. @throws what an answered line refuses */
export const draftAbout = (letter: IssuedLetter, nomination: string): Draft | null =>
  lineAbout(letter, nomination).draft ?? openLineAbout(letter, nomination).draft;

/** Each once. @throws VETTING.LETTER_ABOUT_NOBODY */
export const named = (nominations: readonly string[]): readonly string[] => {
  if (nominations.length === 0) throw refuse('VETTING.LETTER_ABOUT_NOBODY');
  return [...new Set(nominations)];
};
