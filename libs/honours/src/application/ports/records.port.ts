import type { Reading } from '#libs/decisions';
import type { EventRef } from '#libs/kernel';

/** What an event of the log can prove of a nominee. */
export interface Proof {
  /** Whether by this event the title was given. */
  readonly confers: boolean;
  /** The complaints that it tells of: it proves no more than they do. */
  readonly complaints: readonly string[];
}

/** Where the log tells of a nominee. */
export abstract class Records {
  /** Whether a stream belongs to the nominee's way: nomination, dossier, notices, packages, ballots, complaints. */
  abstract isAbout(reading: Reading, stream: string, nomination: string): Promise<boolean>;
  abstract proofIn(stream: string, event: EventRef): Promise<Proof>;
  /** Whether a complaint stands concluded, and was found true of the nominee at least in part. */
  abstract isBorneOut(reading: Reading, complaint: string, nomination: string): Promise<boolean>;
}
