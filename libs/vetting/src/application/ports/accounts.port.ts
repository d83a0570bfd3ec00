import type { Reading } from '#libs/decisions';

export abstract class Accounts {
  /** The organ that an account acts for; `undefined` where there is no such account, or none any more. */
  abstract organOf(reading: Reading, account: string): Promise<string | undefined>;
}
