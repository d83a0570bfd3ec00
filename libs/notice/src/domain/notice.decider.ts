import type { Circumstances, Decider } from '#libs/kernel';
import type { NoticeAct } from './notice.commands.js';
import { refuse } from './notice.errors.js';
import type { NoticeEvent } from './notice.events.js';
import { evolve, noNotice, outcomesOf, type Notice, type NoticeState } from './notice.state.js';

/** A notice while it runs and when it ends. */
export const noticeDecider: Decider<NoticeAct, NoticeEvent, NoticeState> = {
  category: 'notice',
  initialState: noNotice,
  decide,
  evolve,
};

function decide(act: NoticeAct, state: NoticeState, circumstances: Circumstances): readonly NoticeEvent[] {
  const notice = stillRunning(state);
  switch (act.type) {
    case 'RaiseObjection':
      return [objection(act, notice, circumstances)];
    case 'CloseNotice':
      return [close(notice, circumstances)];
  }
}

const stillRunning = (state: NoticeState): Notice => {
  switch (state.status) {
    case 'none':
      throw refuse('NOTICE.NOT_FOUND');
    case 'closed':
      throw refuse('NOTICE.CLOSED');
    case 'running':
      return state;
  }
};

/** Anyone may object to a nominee of the notice, to the last moment of its last day. */
const objection = (
  { complaint, nomination, channel }: Extract<NoticeAct, { type: 'RaiseObjection' }>,
  { nominations, closesAt }: Notice,
  { at }: Circumstances,
): NoticeEvent => {
  // Nobody may have closed it yet.
  if (at >= closesAt) throw refuse('NOTICE.CLOSED');
  if (!nominations.includes(nomination)) throw refuse('NOTICE.NOMINEE_NOT_POSTED', { nomination });
  return { type: 'notice.objection-raised', data: { complaint, nomination, channel } };
};

/** R22: not before the period has run, whoever asks. */
const close = (notice: Notice, { actor, at }: Circumstances): NoticeEvent => {
  const { organ, closesAt, until, workingDays, rule } = notice;
  if (actor.role !== 'timekeeper' && actor.organId !== organ) throw refuse('NOTICE.NOT_YOUR_PART');
  if (at < closesAt) throw refuse('NOTICE.STILL_RUNNING', { until, workingDays, rule });
  return { type: 'notice.closed', data: { outcomes: outcomesOf(notice) } };
};
