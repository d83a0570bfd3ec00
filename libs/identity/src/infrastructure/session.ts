export interface SignIn {
  readonly accountId: string;
  readonly by: 'password' | 'provider';
  readonly hasSecondFactor: boolean;
}

export interface Session extends SignIn {
  readonly id: string;
  /** The account's password is still the one that was issued to it. */
  readonly hasIssuedPassword: boolean;
}
