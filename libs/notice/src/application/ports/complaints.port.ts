import type { Part, Reading } from '#libs/decisions';
import type { LocalDate } from '#libs/kernel';
import type { Channel, Lane } from '#libs/rulebook';

export interface RaisedObjection {
  readonly complaint: string;
  readonly notice: string;
  readonly nomination: string;
  readonly lane: Lane;
  readonly channel: Channel;
  readonly postmark?: LocalDate;
  readonly text: string;
  readonly reporter?: { readonly name: string; readonly contact: string };
}

/** Where an objection goes to be investigated. */
export abstract class Complaints {
  /** Lodges it as a complaint about this nominee and no one else. */
  abstract lodge(reading: Reading, objection: RaisedObjection): Promise<readonly Part[]>;
  /** Those of a nominee's complaints that are open, or were found to be true. */
  abstract blocking(reading: Reading, nomination: string): Promise<readonly string[]>;
}
