export interface AccountFacts {
  /** The account's own id, which is its login. */
  readonly login: string;
  /** Whether the organ of the command is registered. */
  readonly organExists: boolean;
  /** On delegating: the colleague, where there is one who holds a role now. */
  readonly colleague?: { readonly organ: string } | undefined;
}
