import type { Circumstances } from '#libs/kernel';
import type { AccountCommandOf } from './account.commands.js';
import type { AccountEvent } from './account.events.js';
import type { AccountFacts } from './account.facts.js';
import type { OpenedAccount } from './account.state.js';
import { refuse } from './identity.errors.js';

type Known = AccountFacts & Circumstances;

/** A proposal replaces one that nobody confirmed. */
export const proposeRole = (
  { role }: AccountCommandOf<'ProposeRole'>,
  account: OpenedAccount,
  { login, actor }: Known,
): readonly AccountEvent[] => {
  const by = actor.accountId;
  if (by === login) throw refuse('IDENTITY.NOT_ONESELF');
  expectOpen(account, login);
  if (account.role !== null) throw refuse('IDENTITY.ROLE_HELD', { login, role: account.role });
  const { proposal } = account;
  if (proposal?.role === role && proposal.by === by) return [];
  return [{ type: 'identity.role-proposed', data: { role, by } }];
};

/** Nobody grants to themselves, or what they proposed; the first administrator's one exception goes by its own part. */
export const grantRole = (
  { role }: AccountCommandOf<'GrantRole'>,
  account: OpenedAccount,
  { login, actor }: Known,
): readonly AccountEvent[] => {
  if (actor.accountId === login) throw refuse('IDENTITY.NOT_ONESELF');
  expectOpen(account, login);
  if (account.role === role) return [];
  if (account.proposal?.role !== role) throw refuse('IDENTITY.ROLE_NOT_PROPOSED', { login, role });
  const { by: proposedBy } = account.proposal;
  if (proposedBy === actor.accountId && role !== 'administrator') throw refuse('IDENTITY.OWN_PROPOSAL');
  return [{ type: 'identity.role-granted', data: { role, by: actor.accountId, proposedBy } }];
};

/** Beside the grant of what they proposed; without it the grant is not appended. */
export const appointAdministrator = (
  { account: appointed }: AccountCommandOf<'AppointAdministrator'>,
  { isOpen, mayAppointAlone }: OpenedAccount,
): readonly AccountEvent[] => {
  if (!isOpen || !mayAppointAlone) throw refuse('IDENTITY.OWN_PROPOSAL');
  return [{ type: 'identity.administrator-appointed', data: { account: appointed } }];
};

export const revokeRole = (
  { role, reason }: AccountCommandOf<'RevokeRole'>,
  account: OpenedAccount,
  { login, actor }: Known,
): readonly AccountEvent[] => {
  if (actor.accountId === login) throw refuse('IDENTITY.NOT_ONESELF');
  if (account.role !== role) throw refuse('IDENTITY.ROLE_NOT_HELD', { login, role });
  return [{ type: 'identity.role-revoked', data: { role, by: actor.accountId, reason } }];
};

const expectOpen = ({ isOpen }: OpenedAccount, login: string): void => {
  if (!isOpen) throw refuse('IDENTITY.ACCOUNT_NOT_OPEN', { login });
};
