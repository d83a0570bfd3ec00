import type { Part, Reading } from '#libs/decisions';
import type { NomineeKind, Rulebook } from '#libs/rulebook';

/** What a nomination asks of the campaign it runs in. */
export abstract class Campaigns {
  /** @throws CAMPAIGN.CLOSED */
  abstract expectOpen(reading: Reading, campaign: string): Promise<void>;
  abstract rulesOf(reading: Reading, campaign: string): Promise<{ rulebook: Rulebook; digest: string }>;
  /** The enrolled organ that a unit belongs to. */
  abstract ownerOf(reading: Reading, campaign: string, unit: string): Promise<Owner | null>;
  abstract freeSlots(reading: Reading, campaign: string, owner: string, kind: NomineeKind): Promise<number>;
  /** Refused under the rule that limits the owner's slots on this path (R4, R5). */
  abstract takeSlot(slot: Slot, rulebook: Rulebook, path: string): Part;
  abstract releaseSlot(slot: Slot, reason: string): Part;
  /** The organ runs the campaign, or stands over the one that does. */
  abstract isOver(reading: Reading, campaign: string, organ: string): Promise<boolean>;
  /** The nomination is the owner's from its opening on; so the owner's sanctions and nominations meet in one stream. */
  abstract enter(campaign: string, owner: string, nomination: string): Part;
  abstract letGo(campaign: string, owner: string, nomination: string): Part;
}

export interface Slot {
  readonly campaign: string;
  readonly owner: string;
  readonly kind: NomineeKind;
  readonly nomination: string;
}

/** An enrolled organ and the path that its nominees take. */
export interface Owner {
  readonly organ: string;
  readonly path: string;
}
