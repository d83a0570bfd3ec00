import { isOneOf, personsOf, type Circumstances } from '#libs/kernel';
import { draftAbout, named, ofAsked } from './letter-lines.js';
import type { DraftRead, LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { Draft, IssuedLetter, Letter } from './letter.state.js';

/** R38: whoever answers for an office signs by an act of their own, each for one office. */
export const sign = (
  { office, lines: read }: LetterCommandOf<'SignLines'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  const by = actor.accountId;
  const lines = draftsRead(ofAsked(letter, actor), read).map(({ nomination, draft }) => {
    const [account, signed] =
      [...draft.hands].find(([person, other]) => other === office || personsOf(actor).includes(person)) ?? [];
    if (signed !== undefined) throw refuse('VETTING.DRAFT_SIGNED', { nomination, office: signed, account });
    return { nomination, draft: draft.ref };
  });
  return { type: 'vetting.lines-signed', data: { lines, office, by } };
};

/** Nobody answers for an organ alone: whoever countersigns did not draft. */
export const countersign = (
  { lines: read }: LetterCommandOf<'CountersignLines'>,
  letter: Letter,
  { actor }: Circumstances,
): LetterEvent => {
  const by = actor.accountId;
  const lines = draftsRead(ofAsked(letter, actor), read).map(({ nomination, draft }) => {
    if (draft.isCountersigned) throw refuse('VETTING.LINE_NOT_DRAFTED', { nomination });
    if (isOneOf(draft.drafters, actor)) throw refuse('VETTING.OWN_DRAFT', { nomination });
    return { nomination, draft: draft.ref };
  });
  return { type: 'vetting.lines-countersigned', data: { lines, by } };
};

interface Read {
  readonly nomination: string;
  readonly draft: Draft;
}

/** @throws VETTING.LINE_NOT_DRAFTED, VETTING.DRAFT_REPLACED where another draft stands than was read */
const draftsRead = (letter: IssuedLetter, lines: readonly DraftRead[]): readonly Read[] => {
  const seen = new Map(lines.map(({ nomination, draft }) => [nomination, draft]));
  return named([...seen.keys()]).map((nomination) => {
    const standing = draftAbout(letter, nomination);
    if (!standing) throw refuse('VETTING.LINE_NOT_DRAFTED', { nomination });
    const { ref: current } = standing;
    const draft = seen.get(nomination);
    if (draft !== current) throw refuse('VETTING.DRAFT_REPLACED', { nomination, current, draft });
    return { nomination, draft: standing };
  });
};
