import type { Circumstances } from '#libs/kernel';
import { ofAsked, openLineAbout } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import { openLines, type Draft, type IssuedLetter, type Letter } from './letter.state.js';
import { written } from './reply.js';

/** The officer in charge drafts; a new draft takes the place of the one before, and must be countersigned anew. */
export const draftLine = (
  { nomination, reply: said, signatories }: LetterCommandOf<'DraftLine'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  const known = ofAsked(letter, actor);
  openLineAbout(known, nomination);
  if (known.officer !== actor.accountId) throw refuse('VETTING.NOT_ASSIGNED', { officer: known.officer });
  const data = { nomination, ...written(said), signatories, by: actor.accountId };
  return { type: 'vetting.line-drafted', data };
};

/** Nobody answers for an organ alone: whoever countersigns did not draft. */
export const countersign = (
  { nominations }: LetterCommandOf<'CountersignLines'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  const known = ofAsked(letter, actor);
  for (const nomination of named(nominations)) {
    const { status, draft } = openLineAbout(known, nomination);
    if (status !== 'drafted' || !draft) throw refuse('VETTING.LINE_NOT_DRAFTED', { nomination });
    if (draft.by === actor.accountId) throw refuse('VETTING.OWN_DRAFT', { nomination });
  }
  const data = { nominations: named(nominations), by: actor.accountId };
  return { type: 'vetting.lines-countersigned', data };
};

/** Each line is answered once at a time; with the last of them the letter is closed. */
export const reply = (
  { nominations }: LetterCommandOf<'ReplyLetter'>,
  letter: Letter,
  { actor }: Circumstances,
): readonly LetterEvent[] => {
  const known = ofAsked(letter, actor);
  const by = actor.accountId;
  const lines = named(nominations).map((nomination) => {
    const { answer, until } = countersigned(known, nomination).reply;
    return { nomination, answer, until };
  });
  const replied: LetterEvent = { type: 'vetting.letter-replied', data: { lines, by } };
  const isLast = openLines(known).every((nomination) => nominations.includes(nomination));
  return isLast ? [replied, { type: 'vetting.letter-closed', data: { by } }] : [replied];
};

/** @throws VETTING.LINE_NOT_COUNTERSIGNED */
const countersigned = (letter: IssuedLetter, nomination: string): Draft => {
  const { status, draft } = openLineAbout(letter, nomination);
  if (status !== 'countersigned' || !draft) throw refuse('VETTING.LINE_NOT_COUNTERSIGNED', { nomination });
  return draft;
};

/** Each once. @throws VETTING.LETTER_ABOUT_NOBODY */
const named = (nominations: readonly string[]): readonly string[] => {
  if (nominations.length === 0) throw refuse('VETTING.LETTER_ABOUT_NOBODY');
  return [...new Set(nominations)];
};
