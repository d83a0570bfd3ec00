import { given } from '#libs/testing';
import { accountDecider } from './account.decider.js';
import type { AccountEvent } from './account.events.js';

const facts = { login: 'li-reviewer', organExists: true };
const opened: AccountEvent = {
  type: 'identity.account-opened',
  data: { organ: 'qingchuan-hr', role: 'reviewer' },
};
const closed: AccountEvent = { type: 'identity.account-closed', data: { reason: 'transferred' } };

describe('An account', () => {
  it('is opened for one organ and one role', () => {
    given(accountDecider)
      .when({ type: 'OpenAccount', organ: 'qingchuan-hr', role: 'reviewer' }, facts)
      .then(opened);
  });

  it('is not opened for an organ that is not registered', () => {
    given(accountDecider)
      .when({ type: 'OpenAccount', organ: 'nowhere', role: 'reviewer' }, { ...facts, organExists: false })
      .refused('IDENTITY.ORGAN_NOT_FOUND');
  });

  it.each([
    ['is open', [opened]],
    ['was closed', [opened, closed]],
  ])('does not give its login to another while it %s', (_when, history) => {
    given(accountDecider, ...history)
      .when({ type: 'OpenAccount', organ: 'qingchuan-hr', role: 'leader' }, facts)
      .refused('IDENTITY.LOGIN_TAKEN');
  });

  it('is closed for a reason', () => {
    given(accountDecider, opened).when({ type: 'CloseAccount', reason: 'transferred' }, facts).then(closed);
  });

  it('closed again changes nothing', () => {
    given(accountDecider, opened, closed).when({ type: 'CloseAccount', reason: 'again' }, facts).then();
  });

  it('is not closed by its own holder', () => {
    const actor = { accountId: 'li-reviewer', organId: 'qingchuan-hr', role: 'administrator' } as const;
    given(accountDecider, opened)
      .when({ type: 'CloseAccount', reason: 'tired' }, { ...facts, actor })
      .refused('IDENTITY.NOT_ONESELF');
  });

  it('that was never opened cannot be closed', () => {
    given(accountDecider)
      .when({ type: 'CloseAccount', reason: 'unknown' }, facts)
      .refused('IDENTITY.ACCOUNT_NOT_FOUND');
  });
});
