import type { UrnRound } from './urn.port.js';

export type UrnName = Pick<UrnRound, 'ballot' | 'round'>;

/** A random key of 32 bytes for each urn, kept with the secrets and never in the database. */
export abstract class UrnKeys {
  /**
   * Makes the key at the first asking; it is durable when this returns.
   * @throws REVIEW.VOTING_ENDED once it was destroyed: a key that is gone is never made anew
   */
  abstract make(urn: UrnName): Promise<Buffer>;
  /** Absent where it was never made, was destroyed, or was lost. */
  abstract find(urn: UrnName): Promise<Buffer | undefined>;
  abstract destroy(urn: UrnName): Promise<void>;
}
