import { given } from '#libs/testing';
import { letterDecider } from './letter.decider.js';
import type { LetterEvent } from './letter.events.js';
import { closed, clerk, inHand, issued, issuing, office, terms } from './letter.fixture.js';

const letter = (...history: readonly LetterEvent[]) => given(letterDecider, ...history);
const { organId, accountId: issuer } = office.actor;
const readerOrgans = new Map([issuer, 'head', 'deputy'].map((account) => [account, organId]));
const asker = { ...office, readerOrgans };
const as = (accountId: string) => ({ ...asker, actor: { ...office.actor, accountId } });
const naming = (...readers: readonly string[]) => ({ type: 'NameReaders', readers }) as const;
const named = (by: string, ...readers: readonly string[]): LetterEvent => ({
  type: 'vetting.letter-readers-named',
  data: { readers, by },
});

describe('Who reads the reasons at the organ that asks', () => {
  it('R35: is said by that organ, of its own officers, also when the letter is over', () => {
    letter(issued)
      .when(naming('head', 'deputy', 'head'), asker)
      .then(named(issuer, 'head', 'deputy'));
    letter(...inHand, closed())
      .when(naming(issuer, 'head'), asker)
      .then(named(issuer, issuer, 'head'));
    letter(issued)
      .when(naming('head'), { ...clerk, readerOrgans })
      .refused('VETTING.NOT_THE_ASKER');
    letter(issued).when(naming('head', 'stranger'), asker).refused('VETTING.READER_OF_ANOTHER');
  });

  it('R35: is never said by somebody of themselves, unless they read already', () => {
    letter(issued).when(naming('head'), as('head')).refused('VETTING.READER_BY_ONESELF');
    letter(issued).when(naming('deputy'), as('head')).then(named('head', 'deputy'));
    letter(issued, named(issuer, 'head')).when(naming(issuer), asker).refused('VETTING.READER_BY_ONESELF');
    letter(issued, named(issuer, 'head'))
      .when(naming('head', 'deputy'), as('head'))
      .then(named('head', 'head', 'deputy'));
    const behalf = { ...asker, actor: { ...office.actor, accountId: 'deputy', onBehalfOf: 'head' } };
    letter(issued).when(naming('head'), behalf).refused('VETTING.READER_BY_ONESELF');
  });

  it('R35: stays so in the letter that asks again', () => {
    const { type: _, ...asking } = issuing;
    const followUp = { type: 'IssueFollowUp', ...asking, from: organId, follows: 'letter-0' } as const;
    const clock = { ...office, terms, actor: { ...office.actor, accountId: 'timekeeper' } };
    const again = {
      ...issued,
      data: { ...issued.data, follows: 'letter-0', by: 'timekeeper' },
    } as LetterEvent;
    letter()
      .when({ ...followUp, readers: ['head'] }, clock)
      .then(again, named('timekeeper', 'head'));
    letter()
      .when({ ...followUp, readers: [] }, clock)
      .then(again);
    letter(again)
      .when(naming('timekeeper'), { ...clock, readerOrgans: new Map([['timekeeper', organId]]) })
      .refused('VETTING.READER_BY_ONESELF');
  });
});
