import type { Instant } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';

export interface PackageFacts {
  /** The actor's organ is the owner, or a body of the owner's at its level. */
  readonly forOwner: boolean;
  /** The actor's organ is the one to which the owner's package is due. */
  readonly forOffice: boolean;
  /**
   * The owner's live nominations that the act concerns: those that stand at the package's stage; when they
   * are forfeited, also those that were put forward and have not reached it.
   */
  readonly nominations: readonly string[];
  /** Those of them who are frozen. */
  readonly frozen: readonly string[];
  /** First instant after the day until which a package is returned; absent where none is set. */
  readonly untilAt?: Instant | undefined;
  /** Kinds of the nominees that are submitted. */
  readonly kinds: readonly NomineeKind[];
}
