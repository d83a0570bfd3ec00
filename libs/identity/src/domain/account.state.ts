import type { Role } from '#libs/kernel';

/** `undefined` until the account is opened; its login is never given to another. */
export type AccountState =
  { readonly organ: string; readonly role: Role; readonly isOpen: boolean } | undefined;
