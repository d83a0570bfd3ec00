import type { Circumstances } from '#libs/kernel';
import type { AccountCommandOf } from './account.commands.js';
import type { AccountEvent } from './account.events.js';
import type { AccountFacts } from './account.facts.js';
import type { OpenedAccount } from './account.state.js';
import { refuse } from './identity.errors.js';

type Known = AccountFacts & Circumstances;

export const suspendAccount = (
  { reason }: AccountCommandOf<'SuspendAccount'>,
  { standing }: OpenedAccount,
  facts: Known,
): readonly AccountEvent[] => {
  const by = other(facts);
  if (standing === 'closed') throw refuse('IDENTITY.ACCOUNT_NOT_OPEN', { login: facts.login });
  return standing === 'open' ? [{ type: 'identity.account-suspended', data: { reason, by } }] : [];
};

export const resumeAccount = ({ standing }: OpenedAccount, facts: Known): readonly AccountEvent[] => {
  const by = other(facts);
  if (standing === 'closed') throw refuse('IDENTITY.ACCOUNT_NOT_OPEN', { login: facts.login });
  return standing === 'suspended' ? [{ type: 'identity.account-resumed', data: { by } }] : [];
};

export const closeAccount = (
  { reason }: AccountCommandOf<'CloseAccount'>,
  { standing }: OpenedAccount,
  facts: Known,
): readonly AccountEvent[] => {
  other(facts);
  return standing === 'closed' ? [] : [{ type: 'identity.account-closed', data: { reason } }];
};

/** Beside what ends an administrator: two at once who end each other would leave nobody. */
export const remainInCharge = (
  { account }: AccountCommandOf<'RemainInCharge'>,
  { isOpen, role }: OpenedAccount,
): readonly AccountEvent[] => {
  if (!isOpen || role !== 'administrator') throw refuse('IDENTITY.LAST_ADMINISTRATOR', { login: account });
  return [{ type: 'identity.administrator-remained', data: { account } }];
};

/** @throws IDENTITY.NOT_ONESELF */
const other = ({ login, actor }: Known): string => {
  if (actor.accountId === login) throw refuse('IDENTITY.NOT_ONESELF');
  return actor.accountId;
};
