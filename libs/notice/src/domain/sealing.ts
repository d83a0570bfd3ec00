import type { Circumstances } from '#libs/kernel';
import type { NoticeActOf } from './notice.commands.js';
import { refuse } from './notice.errors.js';
import type { NoticeEvent } from './notice.events.js';
import type { NoticeFacts } from './notice.facts.js';
import { outcomesOf, type Notice } from './notice.state.js';

/** The office puts its seal to what the notice came to; after that nothing is added to it. */
export const sealResult = (
  { number, seal, digest }: NoticeActOf<'SealResult'>,
  notice: Notice,
  { actor, blocking = [] }: NoticeFacts & Circumstances,
): NoticeEvent => {
  const { status, organ, until, workingDays, rule } = notice;
  if (actor.organId !== organ) throw refuse('NOTICE.NOT_YOUR_PART');
  if (status === 'sealed') throw refuse('NOTICE.RESULT_SEALED', { rule });
  if (status === 'suspended') throw refuse('NOTICE.SUSPENDED', { rule });
  if (status === 'running') throw refuse('NOTICE.STILL_RUNNING', { until, workingDays, rule });
  const isBlocking = new Set(blocking);
  const outcomes = outcomesOf(notice).map(({ nomination, complaints }) => ({
    ...{ nomination, complaints: complaints.length },
    blockedBy: complaints.filter((complaint) => isBlocking.has(complaint)).length,
  }));
  return { type: 'notice.result-sealed', data: { outcomes, number, seal, digest } };
};
