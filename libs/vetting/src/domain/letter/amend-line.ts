import type { Circumstances } from '#libs/kernel';
import { answerAbout, ofAsker } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { Letter } from './letter.state.js';

/** The asking organ sends an answer back; it stands until another supersedes it. */
export const returnLine = (
  { nomination, reason }: LetterCommandOf<'ReturnLine'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  answerAbout(ofAsker(letter, actor), nomination);
  return { type: 'vetting.line-returned', data: { nomination, by: actor.accountId, reason } };
};

/** Whoever wanted to know more, or put the answer off, is told and answers again. */
export const provideInformation = (
  { nomination, text, attachments }: LetterCommandOf<'ProvideInformation'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  const { answer } = answerAbout(ofAsker(letter, actor), nomination);
  if (answer !== 'information-needed' && answer !== 'deferred')
    throw refuse('VETTING.NOTHING_ASKED_BACK', { nomination });
  return {
    type: 'vetting.information-provided',
    data: { nomination, attachments, by: actor.accountId, text },
  };
};
