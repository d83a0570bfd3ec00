import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

/** What an honour asks of the campaign that it came from. */
export abstract class Campaigns {
  /** @throws CAMPAIGN.NOT_FOUND */
  abstract rulesOf(reading: Reading, campaign: string): Promise<{ rulebook: Rulebook; digest: string }>;
}
