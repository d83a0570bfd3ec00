import type { Actor } from '#libs/kernel';

/** The streams of several nominations in which a case is named. */
export abstract class WiderStreams {
  /** Those that the asker may read in their own place, now. */
  abstract readable(actor: Actor, nomination: string): Promise<readonly string[]>;
}
