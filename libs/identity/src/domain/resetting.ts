import type { Circumstances } from '#libs/kernel';
import type { AccountCommandOf } from './account.commands.js';
import type { AccountEvent } from './account.events.js';
import type { AccountFacts } from './account.facts.js';
import type { OpenedAccount } from './account.state.js';
import { refuse } from './identity.errors.js';
import { refuse as refuseReset } from './sign-in.errors.js';

/** That it was done, by whom and why; what is given in its place is a secret and lies outside the log. */
export const resetCredential = (
  { type, reason }: AccountCommandOf<'ResetPassword' | 'ResetSecondFactor'>,
  { isOpen }: OpenedAccount,
  { login, actor }: AccountFacts & Circumstances,
): readonly AccountEvent[] => {
  const by = actor.accountId;
  if (by === login) throw refuseReset('IDENTITY.NOT_ONES_OWN_RESET');
  if (!isOpen) throw refuse('IDENTITY.ACCOUNT_NOT_OPEN', { login });
  return [{ type: resets[type], data: { reason, by } }];
};

const resets = {
  ResetPassword: 'identity.password-reset',
  ResetSecondFactor: 'identity.second-factor-reset',
} as const;
