import type { LocalDate } from '#libs/kernel';
import { refuse } from './letter.errors.js';
import type { WrittenReply } from '../dossier/reply.js';

/** What an organ answers about one nominee, with what each answer must say besides. */
export type Reply =
  | { readonly answer: 'no-objection'; readonly grounds: string }
  | { readonly answer: 'objection'; readonly grounds: string }
  | { readonly answer: 'deferred'; readonly grounds: string; readonly until: LocalDate }
  | { readonly answer: 'information-needed'; readonly grounds: string; readonly question: string };

/** @throws VETTING.REPLY_INCOMPLETE where the answer lacks what it must say */
export const replyOf = ({ answer, until, question, grounds }: WrittenReply): Reply => {
  switch (answer) {
    case 'no-objection':
      return { answer, grounds };
    case 'objection':
      if (grounds.trim() === '') throw refuse('VETTING.REPLY_INCOMPLETE', { answer, field: 'grounds' });
      return { answer, grounds };
    case 'deferred':
      if (until === null) throw refuse('VETTING.REPLY_INCOMPLETE', { answer, field: 'until' });
      return { answer, grounds, until };
    case 'information-needed':
      if (question.trim() === '') throw refuse('VETTING.REPLY_INCOMPLETE', { answer, field: 'question' });
      return { answer, grounds, question };
  }
};

export const written = (reply: Reply): WrittenReply => ({
  answer: reply.answer,
  until: reply.answer === 'deferred' ? reply.until : null,
  question: reply.answer === 'information-needed' ? reply.question : '',
  grounds: reply.grounds,
});
