import type { Reading } from '#libs/decisions';

/** Who takes no part in the case of a nominee, as vetting knows it. */
export abstract class Recusals {
  /**
   * @param act name of the command, for the record
   * @throws RefusedOnRecord if the actor is recused from the nomination
   */
  abstract expectImpartial(reading: Reading, act: string, nomination: string): Promise<void>;
}
