import { given } from '#libs/testing';
import type { NoticeAct } from './notice.commands.js';
import { noticeDecider } from './notice.decider.js';
import type { NoticeEvent } from './notice.events.js';
import { acting, opened } from './notice.fixture.js';

const objection: NoticeAct = {
  type: 'RaiseObjection',
  ...{ complaint: 'k1', nomination: 'n1', lane: 'anonymous', channel: 'post', text: '…' },
};
const raised: NoticeEvent = {
  type: 'notice.objection-raised',
  data: {
    ...{ complaint: 'k1', nomination: 'n1', lane: 'anonymous', channel: 'post' },
    ...{ postmark: null, receivedOn: '2017-05-15' },
  },
};
const closed: NoticeEvent = { type: 'notice.closed', data: { outcomes: [] } };
const close: NoticeAct = { type: 'CloseNotice' };
const timekeeper = acting('platform', 'timekeeper');
const lastMoment = { at: '2017-05-19T15:59:59.999Z', today: '2017-05-19' } as const;
const afterwards = { at: '2017-05-19T16:00:00.000Z', today: '2017-05-20' } as const;

describe('a running notice', () => {
  it('R22: takes an objection to the last moment of its last day', () => {
    given(noticeDecider, opened)
      .when(objection, { ...lastMoment, effectiveOn: '2017-05-15' })
      .then(raised);
  });

  it('R22: takes no objection after its last day, even while nobody has closed it', () => {
    given(noticeDecider, opened).when(objection, afterwards).refused('NOTICE.OBJECTION_TOO_LATE', 'R22');
  });

  it('takes no objection to somebody it does not post', () => {
    given(noticeDecider, opened)
      .when({ ...objection, nomination: 'n9' }, {})
      .refused('NOTICE.NOMINEE_NOT_POSTED');
  });

  it.each([
    ['the timekeeper', timekeeper],
    ['the organ that posted it', acting('unit-1', 'recommender')],
  ])('R22: is not closed before its last day is over, not by %s', (_, who) => {
    given(noticeDecider, opened)
      .when(close, { ...who, ...lastMoment })
      .refused('NOTICE.STILL_RUNNING', 'R22');
  });

  it('R30, R31, R32: closes clean for those nobody objected to, and counts the complaints of the others', () => {
    given(noticeDecider, opened, raised)
      .when(close, { ...timekeeper, ...afterwards })
      .then({
        type: 'notice.closed',
        data: {
          outcomes: [
            { nomination: 'n1', complaints: 1 },
            { nomination: 'n2', complaints: 0 },
          ],
        },
      });
  });

  it('is not closed by another organ', () => {
    given(noticeDecider, opened)
      .when(close, { ...acting('region-office'), ...afterwards })
      .refused('NOTICE.NOT_YOUR_PART');
  });
});

describe('a notice that does not run', () => {
  it('is closed once, and takes no objection that was not posted in time', () => {
    given(noticeDecider, opened, closed)
      .when(close, { ...timekeeper, ...afterwards })
      .refused('NOTICE.CLOSED');
    given(noticeDecider, opened, closed).when(objection, afterwards).refused('NOTICE.OBJECTION_TOO_LATE');
  });

  it.each([objection, close])('takes no $type before it is opened', (act) => {
    given(noticeDecider).when(act, {}).refused('NOTICE.NOT_FOUND');
  });
});
