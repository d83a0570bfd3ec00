import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

export abstract class Campaigns {
  /** For an act on a dossier. @throws CAMPAIGN.NOT_FOUND, CAMPAIGN.CLOSED */
  abstract rulebookInForce(reading: Reading, campaign: string): Promise<Rulebook>;
  /** @throws CAMPAIGN.NOT_FOUND */
  abstract isClosed(reading: Reading, campaign: string): Promise<boolean>;
  /** For reading, and for complaints, which may come and be settled after the close. @throws CAMPAIGN.NOT_FOUND */
  abstract rulebookOf(reading: Reading, campaign: string): Promise<Rulebook>;
  /** The organ that runs it. @throws CAMPAIGN.NOT_FOUND */
  abstract organOf(reading: Reading, campaign: string): Promise<string>;
}
