import type { Role } from '#libs/kernel';
import type { Delegation } from './account.events.js';

/** `undefined` until the account is opened; its login is never given to another. */
export type AccountState = OpenedAccount | undefined;

export interface OpenedAccount {
  readonly organ: string;
  readonly standing: 'open' | 'suspended' | 'closed';
  /** Neither suspended nor closed. */
  readonly isOpen: boolean;
  /** The one role that is held; without one nobody signs in. */
  readonly role: Role | null;
  /** What waits for a second administrator. */
  readonly proposal: { readonly role: Role; readonly by: string } | null;
  /** Whether this first administrator can still appoint the second one alone: nobody else ever acted on the account. */
  readonly mayAppointAlone: boolean;
  /** To whom, each at most once for the same; also those whose days are over. */
  readonly delegations: readonly Delegation[];
}
