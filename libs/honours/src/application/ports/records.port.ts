import type { Reading } from '#libs/decisions';

/** Where the log tells of a nominee. */
export abstract class Records {
  /** Whether a stream belongs to the nominee's way: nomination, dossier, notices, packages, ballots, complaints. */
  abstract isAbout(reading: Reading, stream: string, nomination: string): Promise<boolean>;
}
