import { folded, given } from '#libs/testing';
import { letterDecider } from './letter.decider.js';
import type { LetterEvent } from './letter.events.js';
import { closed, inHand, office, replied, terms } from './letter.fixture.js';
import type { Letter } from './letter.state.js';
import type { LineDueEvent } from './line-due.events.js';
import type { OwedAgain } from './line-due.words.js';
import { lineDues } from './line-dues.js';

const anew = { ...terms, dueOn: '2017-05-26', urgeOn: ['2017-05-24', '2017-05-26'] } as const;
const { campaign: _, ...days } = anew;

const owe = (why: OwedAgain) => ({ type: 'OweAgain', nomination: 'n1', why }) as const;

const owed = (why: OwedAgain, letter: LineDueEvent['data']['letter']): LineDueEvent => ({
  type: 'vetting.line-due-again',
  data: { nomination: 'n1', why, ...days, letter },
});

const returned: LetterEvent = {
  type: 'vetting.line-returned',
  data: { nomination: 'n1', by: office.actor.accountId, reason: '请写明' },
};
const deferred: LetterEvent = {
  type: 'vetting.letter-replied',
  data: { lines: [{ nomination: 'n1', answer: 'deferred', until: '2017-05-22' }], by: 'clerk' },
};
const overdue: LetterEvent = { type: 'vetting.letter-overdue', data: { open: ['n1', 'n2'] } };
const facts = { terms: anew, today: '2017-05-22' } as const;
const alone = { dueOn: '2017-05-26', isOverdue: false } as const;

const after = (...history: readonly LetterEvent[]): Letter => folded(letterDecider, history);

describe('an answer that is owed again', () => {
  it('R35: has a last day of its own, counted from then, beside those of the others', () => {
    const answered = [...inHand, replied('n1', 'n2'), closed()];
    given(letterDecider, ...answered, returned)
      .when(owe('returned'), facts)
      .then(owed('returned', alone));
    given(letterDecider, ...inHand, replied('n1'), returned)
      .when(owe('returned'), facts)
      .then(owed('returned', { dueOn: '2017-05-19', isOverdue: false }));
    given(letterDecider, ...inHand, overdue, replied('n1'), returned)
      .when(owe('returned'), facts)
      .then(owed('returned', { dueOn: '2017-05-19', isOverdue: true }));
  });

  it('R35: is not, where it was answered meanwhile', () => {
    given(letterDecider, ...inHand, replied('n1'))
      .when(owe('returned'), facts)
      .then();
    given(letterDecider).when(owe('returned'), facts).then();
  });

  it('R35: is overdue again when that day is over, once', () => {
    const again = [...inHand, overdue, replied('n1', 'n2'), closed(), returned, owed('returned', alone)];
    const letter = after(...again);
    expect(letter).toMatchObject({ status: 'assigned', isOverdue: false, dueOn: '2017-05-19' });
    const late: LetterEvent = { type: 'vetting.letter-overdue', data: { open: ['n1'] } };
    const note = { type: 'NoteOverdue' } as const;
    const history = given(letterDecider, ...again);
    history.when(note, { today: '2017-05-26' }).then();
    history.when(note, { today: '2017-05-27' }).then(late);
    given(letterDecider, ...again, late)
      .when(note, { today: '2017-05-28' })
      .then();
    expect(after(...again, late)).toMatchObject({ isOverdue: true });
  });

  it('R35: which was put off, is owed from the day until which it was, and not before', () => {
    const put = [...inHand, replied('n2'), deferred, closed()];
    const ended = owe('deferral-ended');
    given(letterDecider, ...put)
      .when(ended, { ...facts, today: '2017-05-21' })
      .then();
    given(letterDecider, ...put)
      .when(ended, facts)
      .then(owed('deferral-ended', alone));
    given(letterDecider, ...put, replied('n1'))
      .when(ended, facts)
      .then();
    const letter = after(...put, owed('deferral-ended', alone));
    expect(letter.status === 'unissued' ? [] : lineDues(letter)).toEqual([
      { nomination: 'n1', dueOn: '2017-05-26', isOverdue: false },
    ]);
  });

  it('R41: which late information made due anew, waits for another', () => {
    const answered = [...inHand, replied('n1', 'n2'), closed()];
    given(letterDecider, ...answered)
      .when(owe('reopened'), facts)
      .then(owed('reopened', alone));
    expect(after(...answered, owed('reopened', alone))).toMatchObject({ status: 'assigned' });
  });
});
