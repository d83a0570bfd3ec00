import type { Circumstances, Decider } from '#libs/kernel';
import type { AccountCommand } from './account.commands.js';
import type { AccountEvent } from './account.events.js';
import type { AccountState } from './account.state.js';
import { refuse } from './identity.errors.js';

export interface AccountFacts {
  /** The account's own id, which is its login. */
  readonly login: string;
  /** Whether the organ of the command is registered. */
  readonly organExists: boolean;
}

/** Who may log in, for which organ and in which role. The password is a secret and lies outside the log. */
export const accountDecider: Decider<AccountCommand, AccountEvent, AccountState, AccountFacts> = {
  category: 'account',
  initialState: undefined,
  decide,
  evolve,
};

function decide(
  command: AccountCommand,
  account: AccountState,
  { login, organExists, actor }: AccountFacts & Circumstances,
): readonly AccountEvent[] {
  switch (command.type) {
    case 'OpenAccount': {
      const { organ, role } = command;
      if (account) throw refuse('IDENTITY.LOGIN_TAKEN', { login });
      if (!organExists) throw refuse('IDENTITY.ORGAN_NOT_FOUND', { organ });
      return [{ type: 'identity.account-opened', data: { organ, role } }];
    }
    case 'CloseAccount': {
      if (!account) throw refuse('IDENTITY.ACCOUNT_NOT_FOUND', { login });
      if (actor.accountId === login) throw refuse('IDENTITY.NOT_ONESELF');
      return account.isOpen ? [{ type: 'identity.account-closed', data: { reason: command.reason } }] : [];
    }
  }
}

function evolve(account: AccountState, event: AccountEvent): AccountState {
  switch (event.type) {
    case 'identity.account-opened':
      return { ...event.data, isOpen: true };
    case 'identity.account-closed':
      return account && { ...account, isOpen: false };
  }
}
