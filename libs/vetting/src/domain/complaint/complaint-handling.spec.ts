import type { Instant } from '#libs/kernel';
import { given } from '#libs/testing';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { concludedWith, dueOn, investigated, known, lodgedBy } from './complaint.fixture.js';
import { acting } from '../dossier/dossier.fixture.js';

const lodged = lodgedBy('real-name', dueOn('2017-06-06'));
const anonymous = lodgedBy('anonymous');
const byOrgan = { organ: 'city-discipline', by: 'i1' };
const accepted: ComplaintEvent = { type: 'vetting.complaint-accepted', data: byOrgan };
const declined: ComplaintEvent = {
  type: 'vetting.complaint-declined',
  data: { ...byOrgan, reason: '没有线索' },
};
const merged: ComplaintEvent = {
  type: 'vetting.complaint-merged',
  data: { ...byOrgan, into: 'k2', reason: '同一问题' },
};

describe('what a complaint says of itself', () => {
  const reporter = { name: '示例举报人', contact: '示例电话' };
  const lodge = {
    type: 'LodgeComplaint',
    lane: 'real-name',
    channel: 'post',
    about: ['n1'],
    notice: null,
    text: '反映的问题',
    reporter,
  } as const;
  const facts = { ...acting('city-petition'), rule: 'R39', today: '2017-05-15' } as const;

  it('R39: names whoever reported in the real-name lane', () => {
    const { reporter: _, ...unnamed } = lodge;
    given(complaintDecider).when(unnamed, facts).refused('VETTING.REPORTER_MISSING', 'R39');
  });

  it('R39: names nobody in the anonymous lane', () => {
    given(complaintDecider)
      .when({ ...lodge, lane: 'anonymous', reporter }, facts)
      .refused('VETTING.ANONYMOUS_REPORTER_NAMED', 'R39');
  });

  it('R39: has a postmark where it is a letter, and none of tomorrow', () => {
    given(complaintDecider)
      .when({ ...lodge, channel: 'telephone', postmark: '2017-05-12' }, facts)
      .refused('VETTING.POSTMARK_WITHOUT_LETTER', 'R39');
    given(complaintDecider)
      .when({ ...lodge, postmark: '2017-05-16' }, facts)
      .refused('VETTING.POSTMARK_IN_FUTURE', 'R39');
  });

  it('R39: is of a class that the rulebooks know, where they name any', () => {
    given(complaintDecider)
      .when({ ...lodge, class: 'weather' }, { ...facts, classes: ['integrity', 'conduct'] })
      .refused('VETTING.COMPLAINT_CLASS_UNKNOWN', 'R39');
  });

  it('R39: owes an answer by a day to whoever gave a name, and to nobody else', () => {
    const reply = dueOn('2017-06-06');
    const { reporter: _, ...unnamed } = lodge;
    for (const [lane, lodging, owed] of [
      ['real-name', lodge, reply],
      ['anonymous', unnamed, null],
    ] as const) {
      given(complaintDecider)
        .when({ ...lodging, lane, class: 'integrity', postmark: '2017-05-12' }, { ...facts, reply })
        .then({
          type: 'vetting.complaint-lodged',
          data: {
            ...{ lane, channel: 'post', postmark: '2017-05-12', class: 'integrity', about: ['n1'] },
            ...{ holders: [], notice: null, receivedBy: 'city-petition', text: '反映的问题' },
            ...{ reporter: owed && reporter, reply: owed },
          },
        });
    }
  });
});

describe('a complaint that came in', () => {
  const decline = { type: 'DeclineComplaint', reason: '没有线索' } as const;

  it('R39: is accepted once, by an organ that may investigate it', () => {
    given(complaintDecider, lodged).when({ type: 'AcceptComplaint' }, known).then(accepted);
    given(complaintDecider, lodged, accepted)
      .when({ type: 'AcceptComplaint' }, known)
      .refused('VETTING.COMPLAINT_ALREADY_ACCEPTED', 'R39');
    given(complaintDecider, lodged)
      .when({ type: 'AcceptComplaint' }, { ...known, nominees: [] })
      .refused('VETTING.CANNOT_INVESTIGATE', 'R39');
  });

  it('R39: is declined where the rulebooks let one of its lane be', () => {
    given(complaintDecider, anonymous)
      .when(decline, { ...known, isDeclinable: true })
      .then(declined);
    given(complaintDecider, lodged)
      .when(decline, { ...known, isDeclinable: false })
      .refused('VETTING.NOT_DECLINABLE', 'R39');
  });

  it('R39: is not investigated when it was declined or merged', () => {
    const open = { type: 'OpenInvestigation', investigators: ['i1'] } as const;
    given(complaintDecider, anonymous, declined)
      .when(open, known)
      .refused('VETTING.COMPLAINT_DECLINED', 'R39');
    given(complaintDecider, lodged, merged).when(open, known).refused('VETTING.COMPLAINT_MERGED', 'R39');
  });
});

describe('whoever gave a name', () => {
  const tell = { type: 'TellReporter', what: 'acceptance', how: '电话' } as const;
  const petition = { ...acting('city-petition'), rule: 'R39' };
  const told: ComplaintEvent = {
    type: 'vetting.acceptance-told',
    data: { by: 'officer-of-city-petition', how: '电话' },
  };

  it('R39: hears whether it is taken up from the organ that received it, while no other is in charge', () => {
    given(complaintDecider, lodged, accepted).when(tell, petition).then(told);
    given(complaintDecider, lodged, accepted).when(tell, known).refused('VETTING.TOLD_BY_ANOTHER', 'R39');
    given(complaintDecider, lodged, accepted, investigated)
      .when(tell, petition)
      .refused('VETTING.TOLD_BY_ANOTHER', 'R39');
  });

  it('R39: hears nothing before there is anything to tell, and nothing twice', () => {
    given(complaintDecider, lodged).when(tell, petition).refused('VETTING.NOTHING_TO_TELL', 'R39');
    given(complaintDecider, lodged, accepted, told)
      .when(tell, petition)
      .refused('VETTING.REPORTER_ALREADY_TOLD', 'R39');
    given(complaintDecider, lodged, investigated)
      .when({ ...tell, what: 'outcome' }, known)
      .refused('VETTING.NOTHING_TO_TELL', 'R39');
    given(complaintDecider, anonymous, accepted)
      .when(tell, petition)
      .refused('VETTING.NOBODY_TO_TELL', 'R39');
  });

  it('R39: hears the outcome, and anew when it was looked into again', () => {
    const outcome = { ...tell, what: 'outcome' } as const;
    const outcomeTold: ComplaintEvent = { type: 'vetting.outcome-told', data: { by: 'i1', how: '电话' } };
    const before = [lodged, investigated, concludedWith('false', dueOn('2017-07-01'))];
    const again: ComplaintEvent = {
      type: 'vetting.investigation-reopened',
      data: { ...byOrgan, reason: '新事实', evidence: ['证词'], investigators: ['i1'], holders: [] },
    };
    given(complaintDecider, ...before)
      .when(outcome, known)
      .then(outcomeTold);
    given(complaintDecider, ...before, outcomeTold, again, concludedWith('partly'))
      .when(outcome, known)
      .then(outcomeTold);
  });

  it('R39: was not told in time once the day is over, which is noted once', () => {
    const note = { type: 'NoteReplyOverdue', what: 'acceptance' } as const;
    const at = (instant: Instant) => ({ ...known, at: instant });
    const overdue: ComplaintEvent = {
      type: 'vetting.complaint-reply-overdue',
      data: { what: 'acceptance', dueOn: '2017-06-06' },
    };
    given(complaintDecider, lodged)
      .when(note, at('2017-06-06T15:59:59.999Z'))
      .refused('VETTING.REPLY_NOT_OVERDUE', 'R39');
    given(complaintDecider, lodged).when(note, at('2017-06-06T16:00:00.000Z')).then(overdue);
    given(complaintDecider, lodged, accepted, told)
      .when(note, at('2017-06-06T16:00:00.000Z'))
      .refused('VETTING.REPLY_NOT_OVERDUE', 'R39');
    given(complaintDecider, lodged, overdue)
      .when(note, at('2017-06-07T16:00:00.000Z'))
      .refused('VETTING.REPLY_NOT_OVERDUE', 'R39');
  });
});

describe('an investigation on its way', () => {
  const step = { type: 'RecordInvestigationStep', step: 'interview', note: '谈话' } as const;

  it('R39: is recorded step by step, by those who investigate', () => {
    given(complaintDecider, lodged, investigated)
      .when(step, known)
      .then({
        type: 'vetting.investigation-step-recorded',
        data: { step: 'interview', by: 'i1', note: '谈话' },
      });
    given(complaintDecider, lodged, investigated)
      .when(step, { ...known, ...acting('city-discipline') })
      .refused('VETTING.NOT_AN_INVESTIGATOR', 'R39');
  });

  it('R39: is led by nobody who is recused from a nominee', () => {
    const recusedInvestigators = new Map([['i1', ['n2']]]);
    const open = { type: 'OpenInvestigation', investigators: ['i1'] } as const;
    given(complaintDecider, lodged)
      .when(open, { ...known, recusedInvestigators })
      .refused('VETTING.INVESTIGATOR_RECUSED', 'R39');
  });

  it('R39: goes to others within the organ that leads it', () => {
    const reassign = { type: 'ReassignInvestigators', investigators: ['i2'], reason: '调离' } as const;
    const reassigned: ComplaintEvent = {
      type: 'vetting.investigators-reassigned',
      data: { investigators: ['i2'], by: 'i1', reason: '调离' },
    };
    given(complaintDecider, lodged, investigated).when(reassign, known).then(reassigned);
    given(complaintDecider, lodged, investigated)
      .when(reassign, { ...known, ...acting('city-petition') })
      .refused('VETTING.INVESTIGATED_BY_ANOTHER', 'R39');
    given(complaintDecider, lodged, investigated, reassigned)
      .when(step, known)
      .refused('VETTING.NOT_AN_INVESTIGATOR', 'R39');
  });
});

describe('a false report', () => {
  const clear = { type: 'ClearName', nomination: 'n1', how: '大会宣布', reason: '查无实据' } as const;
  const cleared: ComplaintEvent = {
    type: 'vetting.name-cleared',
    data: { nomination: 'n1', by: 'i1', how: '大会宣布', reason: '查无实据' },
  };

  it('R39: ends in clearing the name, once, by the organ that found it false', () => {
    const found = [lodged, investigated, concludedWith('false')];
    given(complaintDecider, ...found)
      .when(clear, known)
      .then(cleared);
    given(complaintDecider, ...found, cleared)
      .when(clear, known)
      .refused('VETTING.NO_NAME_TO_CLEAR', 'R39');
    given(complaintDecider, ...found)
      .when(clear, { ...known, ...acting('city-petition') })
      .refused('VETTING.INVESTIGATED_BY_ANOTHER', 'R39');
  });

  it('R39: is not what an unproven one is', () => {
    given(complaintDecider, lodged, investigated, concludedWith('unsubstantiated'))
      .when(clear, known)
      .refused('VETTING.NO_NAME_TO_CLEAR', 'R39');
    given(complaintDecider, lodged, investigated).when(clear, known).refused('VETTING.NOT_YET_CONCLUDED');
  });
});
