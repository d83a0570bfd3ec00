import type { Standing } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { NominationState } from './nomination.state.js';
import type { Member } from './reserve.js';

/** What calling somebody up must know beside the nomination that is called. */
export interface ReserveFacts {
  readonly id: string;
  readonly rulebook: Rulebook;
  /** Digest of the rulebook in force. */
  readonly digest: string;
  /** Of the acting organ towards the unit of the one who is called up. */
  readonly standing: Standing;
  readonly outgoing: NominationState;
  /** Everybody who stood in the ballot whose list the outgoing one leaves. */
  readonly members: readonly Member[];
}
