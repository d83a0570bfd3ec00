import type { Bilingual, Instant } from '#libs/kernel';

export interface CampaignSummary {
  readonly id: string;
  readonly title: Bilingual;
  /** Digest of the rulebook in force. */
  readonly rulebookDigest: string;
  readonly status: 'open' | 'closed';
  readonly openedAt: Instant;
}

export interface CampaignPage {
  readonly items: readonly CampaignSummary[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
}

export abstract class CampaignList {
  /** In the order of their ids, those after `after`. */
  abstract page(range: { readonly after?: string; readonly limit: number }): Promise<CampaignPage>;
}
