import type { Part, Reading } from '#libs/decisions';
import type { Slots } from '../../domain/sanction.commands.js';

export interface Cost {
  readonly campaign: string;
  readonly owner: string;
  readonly sanction: string;
  /** Those whose slots are cancelled with them. */
  readonly nominations: readonly string[];
  /** In all. */
  readonly slots: Slots;
  readonly ground: string;
}

/** Whom a sanction strikes, and the enrolled organ whose quota pays. */
export interface Under {
  readonly campaign: string;
  readonly owner: string;
  readonly organ: string;
}

export interface Pending extends Under {
  readonly sanction: string;
  readonly nominations: readonly string[];
  readonly kept: Slots;
}

/** Where a unit stands: those above it up to the owner come after it. */
export interface Place {
  readonly campaign: string;
  readonly owner: string;
  readonly lineage: readonly string[];
}

/** What a sanction does to the quota of an organ. */
export abstract class Quotas {
  abstract cancel(cost: Cost): Part;
  /** Nobody concerned leaves from now on, and nobody takes the free places that it would cost. */
  abstract pend(pending: Pending): Part;
  abstract settle(under: Under, sanction: string): Part;
  abstract bar(under: Under, sanction: string, rule: string): Part;
  abstract unbar(under: Under, sanction: string): readonly Part[];
  /** The slots that a sanction cancelled are granted anew. */
  abstract restore(under: Under, slots: Slots): Part;
  /** The organ that a sanction in force keeps from taking slots, where it is the unit's or stands over it. */
  abstract barred(reading: Reading, place: Place): Promise<string | null>;
  /** The sanction under way against a nomination, its unit or an organ over it. */
  abstract pendingAgainst(reading: Reading, place: Place, nomination: string): Promise<string | null>;
  /** All that the owner has under way, with a slot or without. */
  abstract nomineesOf(reading: Reading, campaign: string, owner: string): Promise<readonly string[]>;
}
