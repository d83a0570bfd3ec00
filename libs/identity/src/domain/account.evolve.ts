import type { AccountEvent } from './account.events.js';
import type { AccountState, OpenedAccount } from './account.state.js';

export const evolveAccount = (account: AccountState, event: AccountEvent): AccountState => {
  if (event.type === 'identity.account-opened') {
    const { organ, role } = event.data;
    const mayAppointAlone = role === 'administrator';
    return { ...fresh, organ, role, mayAppointAlone };
  }
  return account && changed(account, event);
};

const fresh = { standing: 'open', isOpen: true, proposal: null, delegations: [] } as const;

/** Nobody stands in for who may not act; a resumed account delegates anew. */
const suspended = { standing: 'suspended', isOpen: false, mayAppointAlone: false, delegations: [] } as const;
const closed = { ...suspended, standing: 'closed', proposal: null } as const;

const changed = (
  account: OpenedAccount,
  event: Exclude<AccountEvent, { type: 'identity.account-opened' }>,
): OpenedAccount => {
  switch (event.type) {
    case 'identity.role-proposed':
      return { ...account, proposal: event.data };
    case 'identity.role-granted':
      return { ...account, role: event.data.role, proposal: null };
    case 'identity.role-revoked':
      return { ...account, role: null, mayAppointAlone: false, delegations: [] };
    case 'identity.administrator-appointed':
      return { ...account, mayAppointAlone: false };
    case 'identity.account-suspended':
      return { ...account, ...suspended };
    case 'identity.account-resumed':
      return { ...account, standing: 'open', isOpen: true };
    case 'identity.account-closed':
      return { ...account, ...closed };
    case 'identity.password-reset':
    case 'identity.second-factor-reset':
    case 'identity.administrator-remained':
      return account;
    case 'identity.delegated': {
      const { by: _, ...delegation } = event.data;
      const { to, campaign } = delegation;
      const others = account.delegations.filter((other) => other.to !== to || other.campaign !== campaign);
      return { ...account, delegations: [...others, delegation] };
    }
    case 'identity.delegation-ended':
      return { ...account, delegations: account.delegations.filter(({ to }) => to !== event.data.to) };
  }
};
