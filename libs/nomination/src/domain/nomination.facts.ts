import type { GateResult, Standing } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { ComplaintKnown } from './gates/verdict.js';
import type { Member } from './reserve.js';

/** What a nomination's acts must know beside its own state. */
export interface NominationFacts {
  readonly rulebook: Rulebook;
  /** Digest of the rulebook in force. */
  readonly digest: string;
  /** Of the acting organ towards the nominee's unit. */
  readonly standing: Standing;
  /** The enrolled organ that the unit belongs to: its quota is used. */
  readonly owner: { readonly organ: string; readonly path: string } | null;
  /** Slots of the nominee's kind that the owner still has. */
  readonly freeSlots: number;
  /** What the dossier's gates of the present stage say. */
  readonly clearance: readonly GateResult[];
  readonly complaints: ReadonlyMap<string, ComplaintKnown>;
  /** By ballot, those who are on its list now; of ballots that the nominee's facts were corrected after. */
  readonly lists: ReadonlyMap<string, readonly Member[]>;
  /** The acting organ runs the campaign, or stands over the one that does. */
  readonly overCampaign: boolean;
  /** The unit or one above it up to the owner, where a sanction in force keeps it from taking slots (R50). */
  readonly barred: string | null;
  /** The sanction under way against the nomination, its unit or an organ over it (R50). */
  readonly pending: string | null;
}
