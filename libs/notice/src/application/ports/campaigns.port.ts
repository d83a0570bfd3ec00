import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

/** What a notice asks of the campaign that it runs in. */
export abstract class Campaigns {
  /** @throws CAMPAIGN.NOT_FOUND */
  abstract rulebookOf(reading: Reading, campaign: string): Promise<Rulebook>;
}
