import type { Reading } from '#libs/decisions';

/** Where the log tells of a nominee. */
export abstract class Records {
  /** Streams of the nomination, of its dossier and of the complaints about it. */
  abstract streamsAbout(reading: Reading, nomination: string): Promise<readonly string[]>;
}
