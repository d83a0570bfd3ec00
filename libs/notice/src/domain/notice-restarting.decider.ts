import type { Circumstances, Decider } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { RestartNotice } from './notice.commands.js';
import { refuse } from './notice.errors.js';
import type { NoticeEvent } from './notice.events.js';
import { evolve, noNotice, type NoticeState } from './notice.state.js';
import type { WorkingDays } from './notice-opening.facts.js';
import { periodOf } from './notice-period.js';
import { expectSuspended } from './suspending.js';

/** By what the days are counted. */
export interface CountingFacts {
  readonly rulebook: Pick<Rulebook, 'counting' | 'timezone'>;
  readonly calendar: WorkingDays;
}

/** R22: whatever it was suspended for, a notice that runs again runs for the whole of its period. */
export const noticeRestartingDecider: Decider<RestartNotice, NoticeEvent, NoticeState, CountingFacts> = {
  category: 'notice',
  initialState: noNotice,
  decide: (_, state, { actor, at, rulebook, calendar }: CountingFacts & Circumstances) => {
    if (state.status === 'none') throw refuse('NOTICE.NOT_FOUND');
    expectSuspended(state, actor);
    return [{ type: 'notice.restarted', data: periodOf(state, rulebook, at, calendar) }];
  },
  evolve,
};
