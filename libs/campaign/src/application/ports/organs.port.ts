import type { OrganStanding } from '../../domain/campaign.facts.js';

/** The tree of organs, as far as a campaign looks into it. */
export abstract class Organs {
  abstract find(organ: string): OrganStanding | undefined;
}
