import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

export interface CampaignTerms {
  readonly rulebook: Rulebook;
  /** Digest of the holiday arrangement that was in force when the campaign opened. */
  readonly arrangement: string;
}

/** What a notice asks of the campaign that it runs in. */
export abstract class Campaigns {
  /** @throws CAMPAIGN.NOT_FOUND */
  abstract termsOf(reading: Reading, campaign: string): Promise<CampaignTerms>;
}
