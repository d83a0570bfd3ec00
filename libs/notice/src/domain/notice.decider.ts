import type { Circumstances, Decider } from '#libs/kernel';
import { raiseObjection } from './objecting.js';
import type { NoticeAct } from './notice.commands.js';
import { refuse } from './notice.errors.js';
import type { NoticeEvent } from './notice.events.js';
import type { NoticeFacts } from './notice.facts.js';
import { evolve, noNotice, outcomesOf, type Notice, type NoticeState } from './notice.state.js';
import { sealResult } from './sealing.js';
import { correctShown, suspend } from './suspending.js';

/** A notice while it runs or is suspended, when it ends, and what it came to. */
export const noticeDecider: Decider<NoticeAct, NoticeEvent, NoticeState, NoticeFacts> = {
  category: 'notice',
  initialState: noNotice,
  decide,
  evolve,
};

function decide(
  act: NoticeAct,
  state: NoticeState,
  facts: NoticeFacts & Circumstances,
): readonly NoticeEvent[] {
  if (state.status === 'none') throw refuse('NOTICE.NOT_FOUND');
  switch (act.type) {
    case 'RaiseObjection':
      return [raiseObjection(act, state, facts)];
    case 'SuspendNotice':
      return [suspend(act, state, facts)];
    case 'CorrectFactsShown':
      return [correctShown('nominee-facts', act, state, facts)];
    case 'CorrectDeedsShown':
      return [correctShown('nominee-deeds', act, state, facts)];
    case 'CloseNotice':
      return [close(state, facts)];
    case 'SealResult':
      return [sealResult(act, state, facts)];
  }
}

/** R22: not before the period has run, whoever asks. */
const close = (notice: Notice, { actor, at }: Circumstances): NoticeEvent => {
  const { status, organ, closesAt, until, workingDays, rule } = notice;
  if (actor.role !== 'timekeeper' && actor.organId !== organ) throw refuse('NOTICE.NOT_YOUR_PART');
  if (status === 'suspended') throw refuse('NOTICE.SUSPENDED', { rule });
  if (status !== 'running') throw refuse('NOTICE.CLOSED');
  if (at < closesAt) throw refuse('NOTICE.STILL_RUNNING', { until, workingDays, rule });
  const outcomes = outcomesOf(notice).map(({ nomination, complaints }) => ({
    ...{ nomination, complaints: complaints.length },
  }));
  return { type: 'notice.closed', data: { outcomes } };
};
