import type { Role } from '#libs/kernel';

export type AccountCommand =
  | { readonly type: 'OpenAccount'; readonly organ: string; readonly role: Role }
  | { readonly type: 'CloseAccount'; readonly reason: string };
