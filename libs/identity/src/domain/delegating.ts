import type { Circumstances, Role } from '#libs/kernel';
import type { AccountCommandOf } from './account.commands.js';
import type { AccountEvent } from './account.events.js';
import type { AccountFacts } from './account.facts.js';
import type { OpenedAccount } from './account.state.js';
import { refuse } from './identity.errors.js';

type Known = AccountFacts & Circumstances;

/** Roles that go by grants, or whose proxies are a matter of the ballot. */
const personal: readonly Role[] = ['administrator', 'auditor', 'voter'];

/** 代理: an officer lets a colleague of the same organ act for them; a new one to the same for the same replaces it. */
export const delegate = (
  { to, campaign, from, until }: AccountCommandOf<'Delegate'>,
  account: OpenedAccount,
  facts: Known,
): readonly AccountEvent[] => {
  const { login, today, colleague } = facts;
  const by = expectHolder(facts);
  const { role } = account;
  if (!account.isOpen || role === null) throw refuse('IDENTITY.ACCOUNT_NOT_OPEN', { login });
  if (personal.includes(role)) throw refuse('IDENTITY.ROLE_NOT_DELEGATED', { role });
  if (to === login || colleague?.organ !== account.organ) throw refuse('IDENTITY.NOT_A_COLLEAGUE', { to });
  const begins = from ?? today;
  if (begins < today || until < begins) throw refuse('IDENTITY.DELEGATION_DAYS', { today });
  const delegation = { to, role, campaign, from: begins, until };
  return [{ type: 'identity.delegated', data: { ...delegation, by } }];
};

/** Before its last day, all that one stands in for. */
export const endDelegation = (
  { to }: AccountCommandOf<'EndDelegation'>,
  account: OpenedAccount,
  { actor }: Known,
): readonly AccountEvent[] =>
  account.delegations.some((delegation) => delegation.to === to)
    ? [{ type: 'identity.delegation-ended', data: { to, by: actor.accountId } }]
    : [];

/** Who acts for another hands that on to nobody. */
const expectHolder = ({ login, actor }: Known): string => {
  if (actor.onBehalfOf !== undefined || actor.accountId !== login)
    throw refuse('IDENTITY.DELEGATION_OF_DELEGATION');
  return login;
};
