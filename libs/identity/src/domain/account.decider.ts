import type { Circumstances, Decider } from '#libs/kernel';
import type { AccountCommand } from './account.commands.js';
import type { AccountEvent } from './account.events.js';
import { evolveAccount } from './account.evolve.js';
import type { AccountFacts } from './account.facts.js';
import type { AccountState } from './account.state.js';
import { delegate, endDelegation } from './delegating.js';
import { appointAdministrator, grantRole, proposeRole, revokeRole } from './granting.js';
import { refuse } from './identity.errors.js';
import { resetCredential } from './resetting.js';
import { closeAccount, remainInCharge, resumeAccount, suspendAccount } from './suspending.js';

/** Who may sign in, for which organ and in which role. The password is a secret and lies outside the log. */
export const accountDecider: Decider<AccountCommand, AccountEvent, AccountState, AccountFacts> = {
  category: 'account',
  initialState: undefined,
  decide,
  evolve: evolveAccount,
};

function decide(
  command: AccountCommand,
  account: AccountState,
  facts: AccountFacts & Circumstances,
): readonly AccountEvent[] {
  const { login, organExists, actor } = facts;
  if (command.type === 'OpenAccount' || command.type === 'OpenFirstAccount') {
    const { organ } = command;
    if (account) throw refuse('IDENTITY.LOGIN_TAKEN', { login });
    if (!organExists) throw refuse('IDENTITY.ORGAN_NOT_FOUND', { organ });
    if (command.type === 'OpenFirstAccount')
      return [{ type: 'identity.account-opened', data: { organ, role: 'administrator' } }];
    return [
      { type: 'identity.account-opened', data: { organ, role: null } },
      { type: 'identity.role-proposed', data: { role: command.role, by: actor.accountId } },
    ];
  }
  if (!account) throw refuse('IDENTITY.ACCOUNT_NOT_FOUND', { login });
  switch (command.type) {
    case 'ProposeRole':
      return proposeRole(command, account, facts);
    case 'GrantRole':
      return grantRole(command, account, facts);
    case 'RevokeRole':
      return revokeRole(command, account, facts);
    case 'AppointAdministrator':
      return appointAdministrator(command, account);
    case 'SuspendAccount':
      return suspendAccount(command, account, facts);
    case 'ResumeAccount':
      return resumeAccount(account, facts);
    case 'CloseAccount':
      return closeAccount(command, account, facts);
    case 'ResetPassword':
    case 'ResetSecondFactor':
      return resetCredential(command, account, facts);
    case 'RemainInCharge':
      return remainInCharge(command, account);
    case 'Delegate':
      return delegate(command, account, facts);
    case 'EndDelegation':
      return endDelegation(command, account, facts);
  }
}
