import { given } from '#libs/testing';
import { letterDecider } from './letter.decider.js';
import type { LetterEvent } from './letter.events.js';
import {
  assigned,
  clerk,
  closed,
  countersigned,
  deputy,
  drafted,
  inHand,
  issued,
  issuing,
  noObjection,
  office,
  received,
  replied,
  terms,
} from './letter.fixture.js';
import { replyOf } from './reply.js';

const letter = (...history: readonly LetterEvent[]) => given(letterDecider, ...history);
const both = ['n1', 'n2'];
const draft = { type: 'DraftLine', nomination: 'n1', reply: noObjection } as const;
/** What was drafted when the letter was in hand, as these tests number it. */
const drafts = [
  { nomination: 'n1', draft: 'letter-1@3' },
  { nomination: 'n2', draft: 'letter-1@4' },
] as const;
const countersign = { type: 'CountersignLines', lines: drafts } as const;
const reply = (...nominations: readonly string[]) => ({ type: 'ReplyLetter', nominations }) as const;
const answered = [...inHand, ...both.map(drafted), countersigned(...both), replied(...both), closed()];

describe('A letter (征求意见函)', () => {
  it('R35: is issued once, by one organ to another, about at least one nominee and at most a hundred', () => {
    letter()
      .when(issuing, { ...office, terms })
      .then(issued);
    letter()
      .when({ ...issuing, nominations: ['n1', 'n2', 'n1'] }, { ...office, terms })
      .then(issued);
    letter(issued)
      .when(issuing, { ...office, terms })
      .refused('VETTING.LETTER_ALREADY_ISSUED');
    letter()
      .when({ ...issuing, nominations: [] }, { ...office, terms })
      .refused('VETTING.LETTER_ABOUT_NOBODY');
    const many = Array.from({ length: 101 }, (_, index) => `n${index}`);
    letter()
      .when({ ...issuing, nominations: many }, { ...office, terms })
      .refused('VETTING.LETTER_TOO_LONG');
  });

  it('R35: is received and assigned to somebody of the organ that is asked, by that organ', () => {
    letter().when({ type: 'ReceiveLetter' }, clerk).refused('VETTING.LETTER_NOT_FOUND');
    letter(issued).when({ type: 'ReceiveLetter' }, office).refused('VETTING.NOT_THE_ASKED');
    letter(issued).when({ type: 'ReceiveLetter' }, clerk).then(received);
    letter(issued, received).when({ type: 'ReceiveLetter' }, deputy).refused('VETTING.LETTER_RECEIVED');
    const assign = { type: 'AssignLetter', officer: 'clerk' } as const;
    letter(issued)
      .when(assign, { ...clerk, officerOrgan: 'city-health' })
      .refused('VETTING.LETTER_NOT_RECEIVED');
    letter(issued, received)
      .when(assign, { ...clerk, officerOrgan: 'city-office' })
      .refused('VETTING.OFFICER_OF_ANOTHER');
    letter(issued, received).when(assign, clerk).refused('VETTING.OFFICER_OF_ANOTHER');
    letter(issued, received)
      .when(assign, { ...clerk, officerOrgan: 'city-health' })
      .then(assigned);
    letter(...answered)
      .when(assign, { ...clerk, officerOrgan: 'city-health' })
      .refused('VETTING.LETTER_OVER');
  });
});

describe('A line of a letter', () => {
  it('R35: is drafted by the officer in charge, and countersigned by somebody else', () => {
    letter(issued, received).when(draft, clerk).refused('VETTING.NOT_ASSIGNED');
    letter(...inHand)
      .when(draft, deputy)
      .refused('VETTING.NOT_ASSIGNED');
    letter(...inHand)
      .when(draft, office)
      .refused('VETTING.NOT_THE_ASKED');
    letter(...inHand)
      .when({ ...draft, nomination: 'n9' }, clerk)
      .refused('VETTING.NO_SUCH_LINE');
    letter(...inHand)
      .when(draft, clerk)
      .then(drafted('n1'));
    letter(...inHand, drafted('n1'))
      .when(countersign, deputy)
      .refused('VETTING.LINE_NOT_DRAFTED');
    const all = [...inHand, ...both.map(drafted)];
    letter(...all)
      .when(countersign, clerk)
      .refused('VETTING.OWN_DRAFT');
    letter(...all)
      .when(countersign, deputy)
      .then({ type: 'vetting.lines-countersigned', data: { lines: drafts, by: 'deputy' } });
  });

  it('R35: is answered when countersigned, each for itself; with the last the letter is closed', () => {
    const all = [...inHand, ...both.map(drafted)];
    letter(...all)
      .when(reply('n1'), clerk)
      .refused('VETTING.LINE_NOT_COUNTERSIGNED');
    letter(...all)
      .when(reply(), clerk)
      .refused('VETTING.LETTER_ABOUT_NOBODY');
    letter(...all, countersigned(...both), drafted('n1'))
      .when(reply('n1'), clerk)
      .refused('VETTING.LINE_NOT_COUNTERSIGNED');
    letter(...all, countersigned(...both))
      .when(reply('n1'), clerk)
      .then(replied('n1'));
    letter(...all, countersigned(...both), replied('n1'))
      .when(reply('n2'), clerk)
      .then(replied('n2'), closed());
  });

  it('R35: is answered once at a time: whoever comes second is told whose reply stands', () => {
    for (const act of [reply('n1'), draft])
      letter(...answered)
        .when(act, clerk)
        .refused('VETTING.LINE_ANSWERED');
  });

  it.each([
    [{ answer: 'objection', grounds: ' ', until: null, question: '' }],
    [{ answer: 'deferred', grounds: '', until: null, question: '' }],
    [{ answer: 'information-needed', grounds: '', until: null, question: '' }],
  ] as const)('R35: says what its answer must say: %j', (said) => {
    expect(() => replyOf(said)).toThrow(expect.objectContaining({ code: 'VETTING.REPLY_INCOMPLETE' }));
  });

  it('R35: is open again when the asking organ returns it', () => {
    const reasoned = { nomination: 'n1', reason: '有误' };
    const returned: LetterEvent = {
      type: 'vetting.line-returned',
      data: { ...reasoned, by: office.actor.accountId },
    };
    letter(...answered)
      .when({ type: 'ReturnLine', ...reasoned }, clerk)
      .refused('VETTING.NOT_THE_ASKER');
    letter(...answered)
      .when({ type: 'ReturnLine', ...reasoned }, office)
      .then(returned);
    letter(...answered, returned, drafted('n1'), countersigned('n1'))
      .when(reply('n1'), clerk)
      .then(replied('n1'), closed());
  });

  it('R35: that needs information, or was put off, is answered again once the asking organ has told more', () => {
    const asks = (answer: 'information-needed' | 'deferred'): LetterEvent => ({
      type: 'vetting.letter-replied',
      data: { lines: [{ nomination: 'n1', answer, until: null }], by: 'clerk' },
    });
    const told = { nomination: 'n1', text: '2015年起', attachments: [] };
    const provided: LetterEvent = {
      type: 'vetting.information-provided',
      data: { ...told, by: office.actor.accountId },
    };
    const provide = { type: 'ProvideInformation', ...told } as const;
    letter(...answered)
      .when(provide, office)
      .refused('VETTING.NOTHING_ASKED_BACK');
    for (const answer of ['information-needed', 'deferred'] as const)
      letter(...inHand, asks(answer))
        .when(provide, office)
        .then(provided);
    letter(...inHand, asks('deferred'), provided)
      .when(draft, clerk)
      .then(drafted('n1'));
  });
});

describe('A letter that waits', () => {
  const urged = (day: `2017-05-${number}`, by: string, ...open: readonly string[]): LetterEvent => ({
    type: 'vetting.letter-urged',
    data: { day, open, by },
  });
  const overdue: LetterEvent = { type: 'vetting.letter-overdue', data: { open: both } };
  const reason = '推荐对象已撤回';
  const withdraw = { type: 'WithdrawLetter', reason } as const;
  const by = office.actor.accountId;

  it('R35: is urged (催办) by time or by hand, for the lines that are open', () => {
    const planned = { type: 'UrgeAsPlanned', day: '2017-05-17' } as const;
    letter(issued)
      .when(planned, {})
      .then(urged('2017-05-17', 'tester', 'n1', 'n2'));
    letter(issued).when({ type: 'UrgeLetter' }, clerk).refused('VETTING.NOT_THE_ASKER');
    letter(...inHand, drafted('n1'), countersigned('n1'), replied('n1'))
      .when({ type: 'UrgeLetter' }, office)
      .then(urged('2017-05-15', by, 'n2'));
    letter(...answered)
      .when(planned, {})
      .then();
    letter(...answered)
      .when({ type: 'UrgeLetter' }, office)
      .refused('VETTING.NOTHING_OPEN');
  });

  it('R35: is overdue once, when its last day is over', () => {
    const later = { today: '2017-05-20' } as const;
    letter(issued).when({ type: 'NoteOverdue' }, { today: '2017-05-19' }).then();
    letter(issued).when({ type: 'NoteOverdue' }, later).then(overdue);
    letter(issued, overdue).when({ type: 'NoteOverdue' }, later).then();
    letter(...answered)
      .when({ type: 'NoteOverdue' }, later)
      .then();
  });

  it('R35: is withdrawn by the asking organ as far as it is not answered', () => {
    const gone = (nominations: readonly string[], standing: readonly string[]): LetterEvent => ({
      type: 'vetting.letter-withdrawn',
      data: { nominations, standing, by, reason },
    });
    letter(issued).when(withdraw, clerk).refused('VETTING.NOT_THE_ASKER');
    letter(issued).when(withdraw, office).then(gone(both, []));
    letter(issued, gone(both, [])).when({ type: 'ReceiveLetter' }, clerk).refused('VETTING.LETTER_OVER');
    letter(issued, gone(both, [])).when(withdraw, office).refused('VETTING.NOTHING_OPEN');
    letter(...inHand, drafted('n1'), countersigned('n1'), replied('n1'))
      .when(withdraw, office)
      .then(gone(['n2'], []), closed(by));
    const returned: LetterEvent = {
      type: 'vetting.line-returned',
      data: { nomination: 'n1', by, reason: '请写明' },
    };
    letter(...answered, returned)
      .when(withdraw, office)
      .then(gone([], ['n1']), closed(by));
    letter(...answered, returned, gone([], ['n1']), closed(by))
      .when(draft, clerk)
      .refused('VETTING.LINE_ANSWERED');
    letter(...inHand, drafted('n1'), countersigned('n1'), replied('n1'), gone(['n2'], []), closed(by))
      .when({ ...draft, nomination: 'n2' }, clerk)
      .refused('VETTING.LINE_WITHDRAWN');
  });
});
