import { addWorkingDays, stateCouncilArrangement } from '#libs/calendar';
import type { LocalDate } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import { parseRulebook } from '#libs/rulebook';
import { given } from '#libs/testing';
import type { NoticeAct } from './notice.commands.js';
import { noticeDecider } from './notice.decider.js';
import type { NoticeEvent } from './notice.events.js';
import { acting, opened } from './notice.fixture.js';
import { noticeRestartingDecider } from './notice-restarting.decider.js';

const byUnit = acting('unit-1', 'recommender');
const by = 'clerk-of-unit-1';
const suspend: NoticeAct = { type: 'SuspendNotice', reason: '示例：工龄有误' };
const suspended: NoticeEvent = { type: 'notice.suspended', data: { reason: '示例：工龄有误', by } };
const correct: NoticeAct = {
  ...{ type: 'CorrectDeedsShown', nomination: 'n1', deeds: '示例事迹', reason: '示例' },
};
const closed: NoticeEvent = { type: 'notice.closed', data: { outcomes: [] } };
const seal: NoticeAct = { type: 'SealResult', number: '示例1号', seal: '示例印章', digest: 'd1' };
const note = { number: '示例1号', seal: '示例印章', digest: 'd1' };
const sealed: NoticeEvent = { type: 'notice.result-sealed', data: { outcomes: [], ...note } };
const letter = (postmark?: LocalDate): NoticeAct => ({
  ...{ type: 'RaiseObjection', complaint: 'k1', nomination: 'n1', lane: 'anonymous', channel: 'post' },
  ...(postmark && { postmark }),
  text: '…',
});
const raised = (postmark: LocalDate | null, receivedOn: LocalDate): NoticeEvent => ({
  type: 'notice.objection-raised',
  data: {
    ...{ complaint: 'k1', nomination: 'n1', lane: 'anonymous', channel: 'post' },
    ...{ postmark, receivedOn },
  },
});
const afterwards = {
  ...({ at: '2017-05-22T01:00:00.000Z', today: '2017-05-22', effectiveOn: '2017-05-22' } as const),
};

const arrangement = stateCouncilArrangement();
const counting = {
  rulebook: parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8')),
  calendar: {
    arrangement: arrangement.digest,
    lastDay: (from: LocalDate, days: number, convention: 'inclusive' | 'exclusive'): LocalDate =>
      addWorkingDays(arrangement, { from, days, convention }),
  },
};

describe('a notice that showed something wrong', () => {
  it('R21: is suspended by the organ that posted it, with a reason', () => {
    given(noticeDecider, opened).when(suspend, byUnit).then(suspended);
    given(noticeDecider, opened).when(suspend, acting('unit-2')).refused('NOTICE.NOT_YOUR_PART');
    given(noticeDecider, opened, suspended).when(suspend, byUnit).refused('NOTICE.SUSPENDED');
    given(noticeDecider, opened)
      .when(suspend, { ...byUnit, ...afterwards })
      .refused('NOTICE.CLOSED');
  });

  it('R21: is corrected only while it is suspended, and only for those it posts', () => {
    const data = { nomination: 'n1', what: 'nominee-deeds', reason: '示例', by } as const;
    given(noticeDecider, opened, suspended).when(correct, byUnit).then({ type: 'notice.corrected', data });
    given(noticeDecider, opened).when(correct, byUnit).refused('NOTICE.NOT_SUSPENDED');
    given(noticeDecider, opened, suspended)
      .when({ ...correct, nomination: 'n9' }, byUnit)
      .refused('NOTICE.NOMINEE_NOT_POSTED');
  });

  it('R22: does not end while it is suspended, and then still takes objections', () => {
    given(noticeDecider, opened, suspended)
      .when({ type: 'CloseNotice' }, { ...acting('platform', 'timekeeper'), ...afterwards })
      .refused('NOTICE.SUSPENDED', 'R22');
    given(noticeDecider, opened, suspended)
      .when(letter(), { ...byUnit, ...afterwards })
      .then(raised(null, '2017-05-22'));
  });

  it('R22: is counted anew as a whole when it restarts, a holiday left out and a make-up day counted', () => {
    // 27 May, a Saturday, is worked; 28–30 May is the Dragon Boat Festival.
    const when = { at: '2017-05-26T01:00:00.000Z', today: '2017-05-26' } as const;
    const period = {
      ...({ from: '2017-05-26', until: '2017-06-02', closesAt: '2017-06-02T16:00:00.000Z' } as const),
      ...({ workingDays: 5, counting: 'inclusive', arrangement: arrangement.digest } as const),
    };
    given(noticeRestartingDecider, opened, suspended)
      .when({ type: 'RestartNotice' }, { ...counting, ...byUnit, ...when })
      .then({ type: 'notice.restarted', data: period });
    const exclusive = { ...counting.rulebook, counting: 'exclusive' } as const;
    given(noticeRestartingDecider, opened, suspended)
      .when({ type: 'RestartNotice' }, { ...counting, rulebook: exclusive, ...byUnit, ...when })
      .then({
        type: 'notice.restarted',
        data: {
          ...period,
          ...({ counting: 'exclusive', until: '2017-06-05', closesAt: '2017-06-05T16:00:00.000Z' } as const),
        },
      });
    given(noticeRestartingDecider, opened)
      .when({ type: 'RestartNotice' }, { ...counting, ...byUnit })
      .refused('NOTICE.NOT_SUSPENDED');
  });
});

describe('a letter that objects', () => {
  it('R22: is in time by its postmark though it arrives after the notice has closed', () => {
    given(noticeDecider, opened, closed)
      .when(letter('2017-05-19'), { ...byUnit, ...afterwards })
      .then(raised('2017-05-19', '2017-05-22'));
  });

  it.each([
    ['was posted after the last day', letter('2017-05-20')],
    ['was posted before the notice', letter('2017-05-14')],
    ['bears no postmark', letter()],
  ])('R22: is too late when it arrives after the end and %s', (_, late) => {
    given(noticeDecider, opened, closed)
      .when(late, { ...byUnit, ...afterwards })
      .refused('NOTICE.OBJECTION_TOO_LATE', 'R22');
  });

  it('has a postmark of the past, and nothing else has one', () => {
    given(noticeDecider, opened).when(letter('2017-05-16'), {}).refused('NOTICE.POSTMARK_IN_FUTURE');
    given(noticeDecider, opened)
      .when({ ...letter('2017-05-15'), channel: 'web' } as NoticeAct, {})
      .refused('NOTICE.POSTMARK_WITHOUT_LETTER');
  });

  it('is not admitted once the result is sealed', () => {
    given(noticeDecider, opened, closed, sealed)
      .when(letter('2017-05-19'), { ...byUnit, ...afterwards })
      .refused('NOTICE.RESULT_SEALED');
  });
});

describe('the result note of a notice', () => {
  it('R30, R31, R32: says who is clean and who is blocked by how many complaints', () => {
    const outcomes = [
      { nomination: 'n1', complaints: 1, blockedBy: 1 },
      { nomination: 'n2', complaints: 0, blockedBy: 0 },
    ];
    given(noticeDecider, opened, raised(null, '2017-05-16'), closed)
      .when(seal, { ...byUnit, blocking: ['k1', 'k7'] })
      .then({ type: 'notice.result-sealed', data: { outcomes, ...note } });
    given(noticeDecider, opened, raised(null, '2017-05-16'), closed)
      .when(seal, { ...byUnit, blocking: [] })
      .then({
        type: 'notice.result-sealed',
        data: { outcomes: outcomes.map((outcome) => ({ ...outcome, blockedBy: 0 })), ...note },
      });
  });

  it('is sealed once, by the organ that posted it, after the end', () => {
    given(noticeDecider, opened).when(seal, byUnit).refused('NOTICE.STILL_RUNNING');
    given(noticeDecider, opened, suspended).when(seal, byUnit).refused('NOTICE.SUSPENDED');
    given(noticeDecider, opened, closed).when(seal, acting('unit-2')).refused('NOTICE.NOT_YOUR_PART');
    given(noticeDecider, opened, closed, sealed).when(seal, byUnit).refused('NOTICE.RESULT_SEALED');
  });
});
