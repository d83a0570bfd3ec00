import type { Circumstances, LocalDate } from '#libs/kernel';
import { issued, ofAsker } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import { lineDues } from './line-dues.js';
import { openLines, type IssuedLetter, type Letter } from './letter.state.js';

/** By hand (催办), whenever the asking organ likes. */
export const urge = (letter: Letter, { actor, today }: Circumstances): LetterEvent => {
  const open = waitedFor(ofAsker(letter, actor));
  return urged(today, open, actor.accountId);
};

/** On the rulebook's days; nobody is urged who has answered. */
export const urgeAsPlanned = (
  { day }: LetterCommandOf<'UrgeAsPlanned'>,
  letter: Letter,
  { actor }: Circumstances,
): readonly LetterEvent[] => {
  const open = letter.status === 'unissued' ? [] : openLines(letter);
  return open.length === 0 ? [] : [urged(day, open, actor.accountId)];
};

/** Said once of each answer that is owed, when its last day is over. */
export const noteOverdue = (letter: Letter, { today }: Circumstances): readonly LetterEvent[] => {
  if (letter.status === 'unissued') return [];
  const open = lineDues(letter)
    .filter(({ dueOn, isOverdue }) => dueOn < today && !isOverdue)
    .map(({ nomination }) => nomination);
  return open.length === 0 ? [] : [{ type: 'vetting.letter-overdue', data: { open } }];
};

/** What is not answered is not asked any more; what was answered stands, and then the letter is closed. */
export const withdrawLetter = (
  { reason }: LetterCommandOf<'WithdrawLetter'>,
  letter: Letter,
  { actor }: Circumstances,
): readonly LetterEvent[] => {
  const known = ofAsker(letter, actor);
  const by = actor.accountId;
  const open = waitedFor(known);
  const nominations = open.filter((nomination) => !isAnswered(known, nomination));
  const standing = open.filter((nomination) => isAnswered(known, nomination));
  const withdrawn: LetterEvent = {
    type: 'vetting.letter-withdrawn',
    data: { nominations, standing, by, reason },
  };
  const answersStand = [...known.lines.keys()].some((nomination) => isAnswered(known, nomination));
  return answersStand ? [withdrawn, { type: 'vetting.letter-closed', data: { by } }] : [withdrawn];
};

export const noteFollowUp = (
  { letter, nominations }: LetterCommandOf<'NoteFollowUp'>,
  followed: Letter,
): LetterEvent => {
  issued(followed);
  return { type: 'vetting.letter-followed-up', data: { letter, nominations } };
};

const urged = (day: LocalDate, open: readonly string[], by: string): LetterEvent => ({
  type: 'vetting.letter-urged',
  data: { day, open, by },
});

/** @throws VETTING.NOTHING_OPEN */
const waitedFor = (letter: IssuedLetter): readonly string[] => {
  const open = openLines(letter);
  if (open.length === 0) throw refuse('VETTING.NOTHING_OPEN');
  return open;
};

/** Also where it is asked again: the answer before stands until then. */
const isAnswered = ({ lines }: IssuedLetter, nomination: string): boolean =>
  (lines.get(nomination)?.answer ?? null) !== null;
