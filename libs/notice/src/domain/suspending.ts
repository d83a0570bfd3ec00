import type { Circumstances } from '#libs/kernel';
import type { NoticeActOf } from './notice.commands.js';
import { refuse } from './notice.errors.js';
import type { corrections, NoticeEvent } from './notice.events.js';
import type { Notice } from './notice.state.js';

type Correcting = NoticeActOf<'CorrectFactsShown' | 'CorrectDeedsShown'>;

/** What was published is wrong: the days so far no longer count, objections may still come in. */
export const suspend = (
  { reason }: NoticeActOf<'SuspendNotice'>,
  notice: Notice,
  { actor, at }: Circumstances,
): NoticeEvent => {
  if (actor.organId !== notice.organ) throw refuse('NOTICE.NOT_YOUR_PART');
  if (notice.status === 'suspended') throw refuse('NOTICE.SUSPENDED', { rule: notice.rule });
  if (notice.status !== 'running' || at >= notice.closesAt) throw refuse('NOTICE.CLOSED');
  return { type: 'notice.suspended', data: { reason, by: actor.accountId } };
};

/** R21: what the public was shown is changed only in the open, while the notice is suspended. */
export const correctShown = (
  what: (typeof corrections)[number],
  { nomination, reason }: Correcting,
  notice: Notice,
  { actor }: Circumstances,
): NoticeEvent => {
  expectSuspended(notice, actor);
  if (!notice.nominations.includes(nomination)) throw refuse('NOTICE.NOMINEE_NOT_POSTED', { nomination });
  return { type: 'notice.corrected', data: { nomination, what, reason, by: actor.accountId } };
};

export const expectSuspended = (
  { status, organ }: Notice,
  { organId }: Pick<Circumstances['actor'], 'organId'>,
): void => {
  if (organId !== organ) throw refuse('NOTICE.NOT_YOUR_PART');
  if (status === 'running') throw refuse('NOTICE.NOT_SUSPENDED');
  if (status !== 'suspended') throw refuse('NOTICE.CLOSED');
};
