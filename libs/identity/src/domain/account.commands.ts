import type { LocalDate, Role } from '#libs/kernel';

export type AccountCommand =
  /** Opens it and proposes its role; it cannot sign in before another administrator grants that. */
  | { readonly type: 'OpenAccount'; readonly organ: string; readonly role: Role }
  /** By a platform where nobody can sign in yet. */
  | { readonly type: 'OpenFirstAccount'; readonly organ: string }
  | { readonly type: 'ProposeRole'; readonly role: Role }
  | { readonly type: 'GrantRole'; readonly role: Role }
  | { readonly type: 'RevokeRole'; readonly role: Role; readonly reason: string }
  /** Goes with a grant by its proposer, on the granting administrator's own account. */
  | { readonly type: 'AppointAdministrator'; readonly account: string }
  | { readonly type: 'SuspendAccount'; readonly reason: string }
  | { readonly type: 'ResumeAccount' }
  | { readonly type: 'CloseAccount'; readonly reason: string }
  | { readonly type: 'ResetPassword'; readonly reason: string }
  | { readonly type: 'ResetSecondFactor'; readonly reason: string }
  /** Goes with what ends another administrator, on the account of the one who remains. */
  | { readonly type: 'RemainInCharge'; readonly account: string }
  /** `from` is today where it is not said; without a campaign it is for all of the role. */
  | {
      readonly type: 'Delegate';
      readonly to: string;
      readonly campaign: string | null;
      readonly from: LocalDate | undefined;
      readonly until: LocalDate;
    }
  | { readonly type: 'EndDelegation'; readonly to: string };

export type AccountCommandOf<Type extends AccountCommand['type']> = Extract<AccountCommand, { type: Type }>;
