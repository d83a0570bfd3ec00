import type { Circumstances, EventRef } from '#libs/kernel';
import { answerAbout, ofAsked, ofAsker } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { Letter } from './letter.state.js';
import { written } from './reply.js';

/** R41: the organ answers otherwise than before; its dossier holds which opinion it saw standing. */
export const supersedeLine = (
  { nomination, supersedes, reply, reason }: LetterCommandOf<'SupersedeLine'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  const { ref: current } = answerAbout(ofAsked(letter, actor), nomination);
  if (!isEventRef(supersedes)) throw refuse('VETTING.LINE_NOT_ANSWERED', { nomination, current });
  const { answer, until } = written(reply);
  const data = { nomination, supersedes, answer, until, by: actor.accountId, reason };
  return { type: 'vetting.line-superseded', data };
};

/** The organ takes its answer back, and owes another. */
export const withdrawLine = (
  { nomination, reason }: LetterCommandOf<'WithdrawLine'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  answerAbout(ofAsked(letter, actor), nomination);
  return { type: 'vetting.line-withdrawn', data: { nomination, by: actor.accountId, reason } };
};

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

const isEventRef = (text: string): text is EventRef => /^.+@\d+$/.test(text);
