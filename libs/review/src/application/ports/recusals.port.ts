import type { Reading } from '#libs/decisions';

/** Who takes no part in the case of a nominee, as vetting knows it. */
export abstract class Recusals {
  /**
   * @param act name of the command, for the record
   * @throws RefusedOnRecord if the actor is recused from any of these nominations
   */
  abstract expectImpartial(reading: Reading, act: string, nominations: readonly string[]): Promise<void>;
  /** Those of the accounts that are recused from any of these nominations. */
  abstract amongst(
    reading: Reading,
    accounts: readonly string[],
    nominations: readonly string[],
  ): Promise<readonly string[]>;
}
