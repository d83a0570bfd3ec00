import type { SanctionRule } from '#libs/rulebook';
import type { NominationState } from './nomination.state.js';

/** A nomination that a sanction may concern. */
export interface Concerned {
  readonly nomination: string;
  readonly state: NominationState;
  /** It is of the campaign, and of the organ or a unit below it. */
  readonly isOfOrgan: boolean;
}

export interface SanctionFacts {
  /** Absent where the rulebook plans none. */
  readonly rules: SanctionRule | undefined;
  /** Digest of the rulebook in force. */
  readonly digest: string;
  /** The acting organ stands over the one concerned, and is not that organ. */
  readonly overOrgan: boolean;
  /** The acting organ runs the campaign, or stands over the one that does. */
  readonly overCampaign: boolean;
  /** The enrolled organ whose quota pays. */
  readonly owner: string | null;
  /** Those named, or else all that the organ has. */
  readonly concerned: readonly Concerned[];
  /** Kinds of the organ that it is handed over to; none where nobody registered it. */
  readonly recipientKinds: readonly string[];
}
