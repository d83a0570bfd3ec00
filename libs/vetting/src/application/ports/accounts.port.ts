import type { Reading } from '#libs/decisions';

export abstract class Accounts {
  /** By account, the organ that it acts for; one that does not exist, or is closed, is missing. */
  abstract organsOf(reading: Reading, accounts: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
