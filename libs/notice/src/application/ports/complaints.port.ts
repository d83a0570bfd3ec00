import type { Part, Reading } from '#libs/decisions';
import type { Channel, Lane } from '#libs/rulebook';

export interface RaisedObjection {
  readonly complaint: string;
  readonly notice: string;
  readonly nomination: string;
  readonly lane: Lane;
  readonly channel: Channel;
  readonly text: string;
}

/** Where an objection goes to be investigated. */
export abstract class Complaints {
  /** Lodges it as a complaint about this nominee and no one else. */
  abstract lodge(reading: Reading, objection: RaisedObjection): Promise<readonly Part[]>;
}
