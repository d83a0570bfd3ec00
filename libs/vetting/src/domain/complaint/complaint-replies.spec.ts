import type { LocalDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { concludedWith, dueOn, investigated, known, lodgedBy } from './complaint.fixture.js';
import type { ReplyKind } from './complaint.words.js';

const lodged = lodgedBy('real-name');
const set = (what: ReplyKind) => ({ type: 'SetReplyDue', what, since: '2017-05-15T01:00:00.000Z' }) as const;
const counted = { ...known, reply: dueOn('2017-06-06') };
const dated = (what: ReplyKind, day: LocalDate = '2017-06-06'): ComplaintEvent => ({
  type: 'vetting.complaint-reply-due-set',
  data: { what, ...dueOn(day) },
});
const told = (what: ReplyKind): ComplaintEvent => ({
  type: `vetting.${what}-told`,
  data: { by: 'i1', how: '电话' },
});
const merged: ComplaintEvent = {
  type: 'vetting.complaint-merged',
  data: { organ: 'city-discipline', by: 'i1', into: 'k2', reason: '同一问题' },
};
const nothing = ['VETTING.NO_REPLY_DAY_TO_SET', 'R39'] as const;

describe('the day of a reply that was left open', () => {
  it('R39: is set once, while nobody was told', () => {
    given(complaintDecider, lodged).when(set('acceptance'), counted).then(dated('acceptance'));
    given(complaintDecider, lodged, dated('acceptance'))
      .when(set('acceptance'), { ...known, reply: dueOn('2017-07-01') })
      .refused(...nothing);
    given(complaintDecider, lodged, told('acceptance'))
      .when(set('acceptance'), counted)
      .refused(...nothing);
    given(complaintDecider, lodgedBy('real-name', dueOn('2017-06-01')))
      .when(set('acceptance'), counted)
      .refused(...nothing);
  });

  it('R39: is set of the outcome when there is one', () => {
    const before = [lodged, investigated];
    given(complaintDecider, ...before)
      .when(set('outcome'), counted)
      .refused(...nothing);
    given(complaintDecider, ...before, concludedWith('false'))
      .when(set('outcome'), counted)
      .then(dated('outcome'));
    given(complaintDecider, ...before, concludedWith('false'), told('outcome'))
      .when(set('outcome'), counted)
      .refused(...nothing);
  });

  it('R39: is set of one that was merged when the other is concluded, and anew each time', () => {
    given(complaintDecider, lodged, merged)
      .when(set('outcome'), { ...counted, isSettled: false })
      .refused(...nothing);
    const settled = { ...counted, isSettled: true };
    given(complaintDecider, lodged, merged).when(set('outcome'), settled).then(dated('outcome'));
    given(complaintDecider, lodged, merged, dated('outcome'))
      .when(set('outcome'), settled)
      .refused(...nothing);
    given(complaintDecider, lodged, merged, dated('outcome'))
      .when(set('outcome'), { ...settled, reply: dueOn('2017-07-01') })
      .then(dated('outcome', '2017-07-01'));
  });

  it('R39: is set anew of one that was merged though its reporter was told of the conclusion before', () => {
    const settled = { ...counted, isSettled: true };
    const later = { ...settled, reply: dueOn('2017-07-01') };
    given(complaintDecider, lodged, merged, told('outcome'))
      .when(set('outcome'), settled)
      .refused(...nothing);
    const heard = [lodged, merged, dated('outcome'), told('outcome')];
    given(complaintDecider, ...heard)
      .when(set('outcome'), settled)
      .refused(...nothing);
    given(complaintDecider, ...heard)
      .when(set('outcome'), later)
      .then(dated('outcome', '2017-07-01'));
  });

  it('R39: is never set where nobody gave a name, nor where the rulebooks count no days', () => {
    given(complaintDecider, lodgedBy('anonymous'), investigated, concludedWith('false'))
      .when(set('outcome'), counted)
      .refused(...nothing);
    given(complaintDecider, lodged)
      .when(set('acceptance'), known)
      .refused(...nothing);
  });
});
