import type { Rulebook } from '#libs/rulebook';

/** The snapshots of rulebooks that decisions name. */
export abstract class Rulebooks {
  /** None where no snapshot of this digest was kept. */
  abstract find(digest: string): Promise<Rulebook | undefined>;
}
