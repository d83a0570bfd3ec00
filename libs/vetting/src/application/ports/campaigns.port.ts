import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

export abstract class Campaigns {
  /** For an act. @throws CAMPAIGN.NOT_FOUND */
  abstract rulebookOf(reading: Reading, campaign: string): Promise<Rulebook>;
}
