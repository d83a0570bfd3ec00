import type { Circumstances } from '#libs/kernel';
import { draftAbout, named, ofAsked } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { LetterFacts } from './letter.facts.js';
import { openLines, type Draft, type IssuedLetter, type Letter } from './letter.state.js';

interface Sent {
  readonly nomination: string;
  readonly draft: Draft;
}

/** What is countersigned takes effect: replies, what supersedes one, what takes one back. The last reply closes the letter. */
export const reply = (
  { nominations }: LetterCommandOf<'ReplyLetter'>,
  letter: Letter,
  { actor, recusedSignatories }: LetterFacts & Circumstances,
): readonly LetterEvent[] => {
  const known = ofAsked(letter, actor);
  const by = actor.accountId;
  const sent = named(nominations).map((nomination) => ({
    nomination,
    draft: countersigned(known, nomination),
  }));
  for (const { nomination } of sent) {
    const [account] = recusedSignatories?.get(nomination) ?? [];
    if (account !== undefined) throw refuse('VETTING.SIGNATORY_RECUSED', { account, nomination });
  }
  const events = [...replied(sent, by), ...sent.flatMap((line) => amended(line, by))];
  return isLast(known, sent) ? [...events, { type: 'vetting.letter-closed', data: { by } }] : events;
};

/** @throws VETTING.LINE_NOT_COUNTERSIGNED */
const countersigned = (letter: IssuedLetter, nomination: string): Draft => {
  const draft = draftAbout(letter, nomination);
  if (!draft?.isCountersigned) throw refuse('VETTING.LINE_NOT_COUNTERSIGNED', { nomination });
  return draft;
};

const replied = (sent: readonly Sent[], by: string): readonly LetterEvent[] => {
  const lines = sent.flatMap(({ nomination, draft }) =>
    draft.is === 'reply' ? [{ nomination, answer: draft.reply.answer, until: draft.reply.until }] : [],
  );
  return lines.length === 0 ? [] : [{ type: 'vetting.letter-replied', data: { lines, by } }];
};

const amended = ({ nomination, draft }: Sent, by: string): readonly LetterEvent[] => {
  switch (draft.is) {
    case 'reply':
      return [];
    case 'superseding': {
      const {
        supersedes,
        reason,
        reply: { answer, until },
      } = draft;
      return [
        { type: 'vetting.line-superseded', data: { nomination, supersedes, answer, until, by, reason } },
      ];
    }
    case 'withdrawal':
      return [{ type: 'vetting.line-withdrawn', data: { nomination, by, reason: draft.reason } }];
  }
};

/** Whether the letter waited for an answer, and waits for none any more. */
const isLast = (letter: IssuedLetter, sent: readonly Sent[]): boolean => {
  const open = openLines(letter);
  const about = sent.map(({ nomination }) => nomination);
  const isOwedAgain = sent.some(({ draft }) => draft.is === 'withdrawal');
  return open.length > 0 && !isOwedAgain && open.every((nomination) => about.includes(nomination));
};
