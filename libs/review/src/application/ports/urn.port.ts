/** One round of one ballot: every round has an urn of its own. */
export interface UrnRound {
  readonly ballot: string;
  readonly round: number;
  /** Who is voted on, in an order that stays the same while the urn is there. */
  readonly among: readonly string[];
}

/** Whose slip, and which. */
export interface SlipName {
  /** Account id. */
  readonly voter: string;
  /** As the vote on record names it (`newName`); votes of before named the command that cast them. */
  readonly name: string;
}

export interface Slip extends SlipName {
  readonly choices: readonly string[];
}

/** Where secret choices lie, outside the log, from the vote to the count (ADR 0007). */
export abstract class Urn {
  /** A name that no other slip has, and that tells nothing of what is on it. */
  abstract newName(): string;
  /**
   * The slip is durable when this returns; the same name again keeps the first.
   * @throws REVIEW.VOTING_ENDED once the urn was destroyed
   */
  abstract drop(round: UrnRound, slip: Slip): Promise<void>;
  /**
   * The choices on these slips and on no others, in an order that tells nothing.
   * @throws REVIEW.URN_BROKEN where one is missing or cannot be opened
   */
  abstract count(round: UrnRound, slips: readonly SlipName[]): Promise<readonly (readonly string[])[]>;
  /** Slips and key; again is harmless. */
  abstract destroy(urn: Pick<UrnRound, 'ballot' | 'round'>): Promise<void>;
}
