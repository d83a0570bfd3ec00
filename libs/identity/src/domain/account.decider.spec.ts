import type { Actor, LocalDate } from '#libs/kernel';
import { folded, given } from '#libs/testing';
import { accountDecider } from './account.decider.js';
import type { AccountEvent } from './account.events.js';

const by = (accountId: string): { readonly actor: Actor } => ({
  actor: { accountId, organId: 'platform', role: 'administrator' },
});
const facts = { login: 'li-reviewer', organExists: true, ...by('admin') };
const second = { ...facts, ...by('admin-two') };
const oneself = { ...facts, ...by('li-reviewer') };
const role = 'reviewer';
const opened: AccountEvent = {
  type: 'identity.account-opened',
  data: { organ: 'qingchuan-hr', role: null },
};
const proposed: AccountEvent = { type: 'identity.role-proposed', data: { role, by: 'admin' } };
const granted: AccountEvent = {
  type: 'identity.role-granted',
  data: { role, by: 'admin-two', proposedBy: 'admin' },
};
const suspended: AccountEvent = { type: 'identity.account-suspended', data: { reason: 'ill', by: 'admin' } };
const closed: AccountEvent = { type: 'identity.account-closed', data: { reason: 'transferred' } };

describe('An account', () => {
  it('is opened for one organ, and its role proposed', () => {
    given(accountDecider)
      .when({ type: 'OpenAccount', organ: 'qingchuan-hr', role }, facts)
      .then(opened, proposed);
  });

  it('is not opened for an organ that is not registered', () => {
    given(accountDecider)
      .when({ type: 'OpenAccount', organ: 'nowhere', role }, { ...facts, organExists: false })
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

  it('is suspended, resumed and closed, each once', () => {
    const suspend = { type: 'SuspendAccount', reason: 'ill' } as const;
    const close = { type: 'CloseAccount', reason: 'transferred' } as const;
    const resumed: AccountEvent = { type: 'identity.account-resumed', data: { by: 'admin' } };
    const account = given(accountDecider, opened);
    account.when(suspend, facts).then(suspended);
    account.when({ type: 'ResumeAccount' }, facts).then();
    given(accountDecider, opened, suspended).when(suspend, facts).then();
    given(accountDecider, opened, suspended).when({ type: 'ResumeAccount' }, facts).then(resumed);
    given(accountDecider, opened, suspended).when(close, facts).then(closed);
    given(accountDecider, opened, closed).when(close, facts).then();
    given(accountDecider, opened, closed).when(suspend, facts).refused('IDENTITY.ACCOUNT_NOT_OPEN');
    given(accountDecider, opened, closed)
      .when({ type: 'ResumeAccount' }, facts)
      .refused('IDENTITY.ACCOUNT_NOT_OPEN');
  });

  it.each([
    { type: 'ProposeRole', role: 'leader' },
    { type: 'GrantRole', role },
    { type: 'RevokeRole', role, reason: 'tired' },
    { type: 'SuspendAccount', reason: 'tired' },
    { type: 'ResumeAccount' },
    { type: 'CloseAccount', reason: 'tired' },
  ] as const)('is not its own administrator: $type', (command) => {
    given(accountDecider, opened, proposed).when(command, oneself).refused('IDENTITY.NOT_ONESELF');
  });

  it('that was never opened cannot be closed', () => {
    given(accountDecider)
      .when({ type: 'CloseAccount', reason: 'unknown' }, facts)
      .refused('IDENTITY.ACCOUNT_NOT_FOUND');
  });
});

describe('What one forgot or lost', () => {
  it.each([
    ['ResetPassword', 'identity.password-reset'],
    ['ResetSecondFactor', 'identity.second-factor-reset'],
  ] as const)('is reset by an administrator, with a reason, and not for oneself: %s', (type, event) => {
    const reset = { type, reason: 'lost' } as const;
    const account = given(accountDecider, opened);
    account.when(reset, facts).then({ type: event, data: { reason: 'lost', by: 'admin' } });
    account.when(reset, oneself).refused('IDENTITY.NOT_ONES_OWN_RESET');
    given(accountDecider, opened, suspended).when(reset, facts).refused('IDENTITY.ACCOUNT_NOT_OPEN');
  });
});

describe('An administrator who ends another', () => {
  const remain = { type: 'RemainInCharge', account: 'admin' } as const;
  const first: AccountEvent = {
    type: 'identity.account-opened',
    data: { organ: 'platform', role: 'administrator' },
  };

  it('is one to the last', () => {
    given(accountDecider, first)
      .when(remain, facts)
      .then({ type: 'identity.administrator-remained', data: { account: 'admin' } });
    given(accountDecider, first, suspended).when(remain, facts).refused('IDENTITY.LAST_ADMINISTRATOR');
    given(accountDecider, opened, proposed, granted)
      .when(remain, facts)
      .refused('IDENTITY.LAST_ADMINISTRATOR');
  });
});

describe('A role', () => {
  const grant = { type: 'GrantRole', role } as const;

  it('is granted by another administrator than proposed it', () => {
    given(accountDecider, opened, proposed).when(grant, second).then(granted);
    given(accountDecider, opened, proposed).when(grant, facts).refused('IDENTITY.OWN_PROPOSAL');
    given(accountDecider, opened, proposed, granted).when(grant, facts).then();
  });

  it('is granted as it was proposed, while the account is open', () => {
    given(accountDecider, opened, proposed)
      .when({ type: 'GrantRole', role: 'auditor' }, second)
      .refused('IDENTITY.ROLE_NOT_PROPOSED');
    given(accountDecider, opened, proposed, suspended)
      .when(grant, second)
      .refused('IDENTITY.ACCOUNT_NOT_OPEN');
  });

  it('is one at a time: another is proposed when it is revoked', () => {
    const another = { type: 'ProposeRole', role: 'leader' } as const;
    const revoked: AccountEvent = {
      type: 'identity.role-revoked',
      data: { role, by: 'admin', reason: 'moved' },
    };
    const held = given(accountDecider, opened, proposed, granted);
    held.when(another, facts).refused('IDENTITY.ROLE_HELD');
    held.when({ type: 'RevokeRole', role, reason: 'moved' }, facts).then(revoked);
    held
      .when({ type: 'RevokeRole', role: 'leader', reason: 'moved' }, facts)
      .refused('IDENTITY.ROLE_NOT_HELD');
    given(accountDecider, opened, proposed, granted, revoked)
      .when(another, facts)
      .then({ type: 'identity.role-proposed', data: { role: 'leader', by: 'admin' } });
  });

  it('of a second administrator is granted by the first one alone, once', () => {
    const first: AccountEvent = {
      type: 'identity.account-opened',
      data: { organ: 'platform', role: 'administrator' },
    };
    const appoint = { type: 'AppointAdministrator', account: 'li-reviewer' } as const;
    const appointed: AccountEvent = {
      type: 'identity.administrator-appointed',
      data: { account: 'li-reviewer' },
    };
    given(accountDecider, first).when(appoint, facts).then(appointed);
    given(accountDecider, first, appointed).when(appoint, facts).refused('IDENTITY.OWN_PROPOSAL');
    given(accountDecider, opened, proposed, granted).when(appoint, facts).refused('IDENTITY.OWN_PROPOSAL');
  });
});

describe('代理: an officer', () => {
  const day = (text: LocalDate): LocalDate => text;
  const known = { ...oneself, today: day('2017-05-15'), colleague: { organ: 'qingchuan-hr' } };
  const until = day('2017-05-19');
  const ask = { type: 'Delegate', to: 'wang-reviewer', campaign: null, from: undefined, until } as const;
  const delegated: AccountEvent = {
    type: 'identity.delegated',
    data: {
      ...{ to: 'wang-reviewer', role, campaign: null, from: known.today, until },
      by: 'li-reviewer',
    },
  };
  const officer = given(accountDecider, opened, proposed, granted);

  it('lets a colleague act for them until a day, in all or in one campaign', () => {
    officer.when(ask, known).then(delegated);
    const inOne: AccountEvent = { ...delegated, data: { ...delegated.data, campaign: 'c1' } };
    officer.when({ ...ask, campaign: 'c1' }, known).then(inOne);
    const history = [opened, proposed, granted, delegated, inOne, delegated];
    expect(folded(accountDecider, history)?.delegations.map(({ campaign }) => campaign)).toEqual([
      'c1',
      null,
    ]);
  });

  it.each([undefined, { organ: 'yunhe-hr' }])('chooses somebody who can act for their organ', (colleague) => {
    officer.when(ask, { ...known, colleague }).refused('IDENTITY.NOT_A_COLLEAGUE');
  });

  it.each([
    ['2017-05-14', '2017-05-19'],
    ['2017-05-20', '2017-05-19'],
  ] as const)('chooses days to come, in order: not %s to %s', (from, last) => {
    officer.when({ ...ask, from, until: last }, known).refused('IDENTITY.DELEGATION_DAYS');
  });

  it('who stands in for another hands nothing on', () => {
    const actor: Actor = { ...known.actor, onBehalfOf: 'zhao-reviewer' };
    officer.when(ask, { ...known, actor }).refused('IDENTITY.DELEGATION_OF_DELEGATION');
  });

  it.each(['administrator', 'auditor', 'voter'] as const)('does not delegate the role of %s', (other) => {
    const grantedOther: AccountEvent = {
      type: 'identity.role-granted',
      data: { role: other, by: 'admin-two', proposedBy: 'admin' },
    };
    given(accountDecider, opened, grantedOther).when(ask, known).refused('IDENTITY.ROLE_NOT_DELEGATED');
  });

  it('ends a delegation before its day, and suspension ends all of them', () => {
    const end = { type: 'EndDelegation', to: 'wang-reviewer' } as const;
    const ended: AccountEvent = {
      type: 'identity.delegation-ended',
      data: { to: 'wang-reviewer', by: 'li-reviewer' },
    };
    given(accountDecider, opened, granted, delegated).when(end, known).then(ended);
    given(accountDecider, opened, granted, delegated, suspended).when(end, known).then();
  });
});
