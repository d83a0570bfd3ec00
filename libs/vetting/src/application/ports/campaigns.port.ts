import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

export interface VettingRules {
  readonly rulebook: Rulebook;
  /** Digest of the campaign's holiday arrangement. */
  readonly arrangement: string;
}

export abstract class Campaigns {
  /** What binds an act now. */
  abstract rulesOf(reading: Reading, campaign: string): Promise<VettingRules>;
}
