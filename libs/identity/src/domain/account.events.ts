import type { DomainEvent, LocalDate, Role } from '#libs/kernel';

/** Passwords are secrets and lie outside the log. `by` and `proposedBy` are logins of administrators. */
export type AccountEvent =
  /** `role` is held from the opening by the first administrator only, and by accounts older than grants; else `null`. */
  | DomainEvent<'identity.account-opened', { readonly organ: string; readonly role: Role | null }>
  | DomainEvent<'identity.role-proposed', { readonly role: Role; readonly by: string }>
  | DomainEvent<
      'identity.role-granted',
      { readonly role: Role; readonly by: string; readonly proposedBy: string }
    >
  | DomainEvent<
      'identity.role-revoked',
      { readonly role: Role; readonly by: string; readonly reason: string }
    >
  /** On the stream of the first administrator, who granted what they proposed: once, to the second one. */
  | DomainEvent<'identity.administrator-appointed', { readonly account: string }>
  | DomainEvent<'identity.account-suspended', { readonly reason: string; readonly by: string }>
  | DomainEvent<'identity.account-resumed', { readonly by: string }>
  | DomainEvent<'identity.account-closed', { readonly reason: string }>
  | DomainEvent<'identity.password-reset', { readonly reason: string; readonly by: string }>
  | DomainEvent<'identity.second-factor-reset', { readonly reason: string; readonly by: string }>
  /** On the stream of the administrator who suspended or closed that account, or revoked its role. */
  | DomainEvent<'identity.administrator-remained', { readonly account: string }>
  /** 代理: on the stream of who is stood in for. */
  | DomainEvent<'identity.delegated', Delegation & { readonly by: string }>
  | DomainEvent<'identity.delegation-ended', { readonly to: string; readonly by: string }>;

/** Who may act in whose place; both days are included. */
export interface Delegation {
  readonly to: string;
  readonly role: Role;
  /** The one campaign that it is for; `null` for all that the role may do. */
  readonly campaign: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate;
}
