import type { Reading } from '#libs/decisions';

export abstract class Accounts {
  /** Those who have no account, or a closed one. */
  abstract strangersAmong(reading: Reading, accounts: readonly string[]): Promise<readonly string[]>;
}
