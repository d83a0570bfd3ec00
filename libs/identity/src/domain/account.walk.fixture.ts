import fc from 'fast-check';
import type { Walk, WalkStep } from '#libs/testing';
import type { AccountCommand } from './account.commands.js';
import { accountDecider } from './account.decider.js';
import type { AccountEvent } from './account.events.js';
import type { AccountFacts } from './account.facts.js';
import type { AccountState } from './account.state.js';

const login = 'zhang';
const reason = '示例';

const acting = (accountId: string) => ({
  actor: { accountId, organId: 'platform', role: 'administrator' as const },
});

const administered: fc.Arbitrary<WalkStep<AccountCommand, AccountFacts>> = fc.record({
  command: fc.constantFrom<AccountCommand>(
    { type: 'OpenAccount', organ: 'hall', role: 'reviewer' },
    { type: 'OpenFirstAccount', organ: 'hall' },
    { type: 'AppointAdministrator', account: 'wang' },
    { type: 'ProposeRole', role: 'reviewer' },
    { type: 'GrantRole', role: 'reviewer' },
    { type: 'GrantRole', role: 'reviewer' },
    { type: 'RevokeRole', role: 'reviewer', reason },
    { type: 'RevokeRole', role: 'administrator', reason },
    { type: 'SuspendAccount', reason },
    { type: 'ResumeAccount' },
    { type: 'CloseAccount', reason },
    { type: 'ResetPassword', reason },
    { type: 'ResetSecondFactor', reason },
    { type: 'RemainInCharge', account: 'wang' },
  ),
  facts: fc.constantFrom('admin', 'admin-two', login).map((accountId) => ({
    ...{ login, organExists: true },
    ...acting(accountId),
  })),
});

const own: fc.Arbitrary<WalkStep<AccountCommand, AccountFacts>> = fc.record({
  command: fc.constantFrom<AccountCommand>(
    { type: 'Delegate', to: 'wang', campaign: null, from: undefined, until: '2999-12-31' },
    { type: 'EndDelegation', to: 'wang' },
  ),
  facts: fc.constant({ login, organExists: true, colleague: { organ: 'hall' }, ...acting(login) }),
});

/** The way of one account. */
export const accountWalk: Walk<AccountCommand, AccountEvent, AccountState, AccountFacts> = {
  title: { zh: '账号', en: 'Account' },
  decider: accountDecider,
  phaseOf,
  steps: fc.oneof({ arbitrary: administered, weight: 4 }, { arbitrary: own, weight: 1 }),
};

/** What can be done to a suspended account hangs on whether it has a role to come back to. */
function phaseOf(account: AccountState): string {
  if (!account) return 'unopened';
  const { standing, role, proposal, delegations, mayAppointAlone } = account;
  if (standing === 'closed') return role === null ? 'closed' : 'closed-with-role';
  const held = role === null ? (proposal ? 'proposed' : 'no-role') : role;
  const first = mayAppointAlone ? '-alone' : '';
  return `${standing}-${held}${first}${delegations.length > 0 ? '-delegating' : ''}`;
}
