import type { Reading } from '#libs/decisions';

/** Who is close to a nominee takes no part (回避). */
export abstract class Recusals {
  /** @throws RefusedOnRecord (VETTING.RECUSED) if the actor is recused from the nomination */
  abstract expectImpartial(reading: Reading, act: string, nomination: string): Promise<void>;
}
