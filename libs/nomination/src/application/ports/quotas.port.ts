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

/** What a sanction does to the quota of an organ. */
export abstract class Quotas {
  abstract cancel(cost: Cost): Part;
  abstract bar(campaign: string, organ: string, sanction: string, rule: string): Part;
  abstract unbar(campaign: string, organ: string, sanction: string): Part;
  /** Nominations that hold a slot of the owner. */
  abstract heldBy(reading: Reading, campaign: string, owner: string): Promise<readonly string[]>;
}
