import type { DomainEvent, Role } from '#libs/kernel';

/** The password's hash is a secret and lies outside the log. */
export type AccountEvent =
  | DomainEvent<'identity.account-opened', { readonly organ: string; readonly role: Role }>
  | DomainEvent<'identity.account-closed', { readonly reason: string }>;
