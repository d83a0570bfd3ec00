import { personsOf, type Circumstances, type EventRef } from '#libs/kernel';
import { refusePastDeferral } from '../dossier/deferral.js';
import { answerAbout, ofAsked, openLineAbout } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { Letter } from './letter.state.js';
import { written } from './reply.js';

/** The officer in charge drafts; a new draft takes the place of the one before, and must be countersigned anew. */
export const draftLine = (
  { nomination, reply }: LetterCommandOf<'DraftLine'>,
  letter: Letter,
  { actor, today }: Circumstances,
): LetterEvent => {
  const known = ofAsked(letter, actor);
  openLineAbout(known, nomination);
  if (known.officer === null || !personsOf(actor).includes(known.officer))
    throw refuse('VETTING.NOT_ASSIGNED', { officer: known.officer });
  const said = written(reply);
  refusePastDeferral(said, today);
  const first = { supersedes: null, reason: '' };
  const data = { nomination, ...said, ...first, by: actor.accountId };
  return { type: 'vetting.line-drafted', data };
};

/** R41: the organ is to answer otherwise than before. Any of its officers drafts it: nobody is in charge any more. */
export const draftSuperseding = (
  { nomination, supersedes, reply, reason }: LetterCommandOf<'DraftSuperseding'>,
  letter: Letter,
  { actor, today }: Circumstances,
): LetterEvent => {
  const { ref: current } = answerAbout(ofAsked(letter, actor), nomination);
  if (!isEventRef(supersedes)) throw refuse('VETTING.LINE_NOT_ANSWERED', { nomination, current });
  const said = written(reply);
  refusePastDeferral(said, today);
  const data = { nomination, ...said, supersedes, reason, by: actor.accountId };
  return { type: 'vetting.line-drafted', data };
};

/** The organ is to take its answer back, and to owe another. */
export const draftWithdrawal = (
  { nomination, withdraws, reason }: LetterCommandOf<'DraftWithdrawal'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  const { ref: current } = answerAbout(ofAsked(letter, actor), nomination);
  if (!isEventRef(withdraws)) throw refuse('VETTING.LINE_NOT_ANSWERED', { nomination, current });
  const data = { nomination, withdraws, reason, by: actor.accountId };
  return { type: 'vetting.line-withdrawal-drafted', data };
};

const isEventRef = (text: string): text is EventRef => /^.+@\d+$/.test(text);
