import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

/** What a notice asks of the campaign that it runs in. */
export abstract class Campaigns {
  /** @throws CAMPAIGN.NOT_FOUND, CAMPAIGN.CLOSED */
  abstract rulebookInForce(reading: Reading, campaign: string): Promise<Rulebook>;
  /** @throws CAMPAIGN.NOT_FOUND, CAMPAIGN.CLOSED */
  abstract expectOpen(reading: Reading, campaign: string): Promise<void>;
}
