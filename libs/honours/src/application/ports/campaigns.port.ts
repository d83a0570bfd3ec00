import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

export interface Rules {
  readonly rulebook: Rulebook;
  /** Of the rulebook; goes into the basis of decisions. */
  readonly digest: string;
}

/** What an honour asks of the campaign that it came from. */
export abstract class Campaigns {
  /** @throws CAMPAIGN.NOT_FOUND */
  abstract rulesOf(reading: Reading, campaign: string): Promise<Rules>;
  /** @throws CAMPAIGN.NOT_FOUND, CAMPAIGN.CLOSED */
  abstract rulesInForce(reading: Reading, campaign: string): Promise<Rules>;
}
