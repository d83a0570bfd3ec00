import type { Bilingual } from '#libs/kernel';

/** One campaign as lists show it. */
export interface CampaignSummary {
  readonly id: string;
  readonly title: Bilingual;
  /** Digest of the rulebook in force. */
  readonly rulebookDigest: string;
  readonly status: 'open' | 'closed';
}

/** The read model of campaigns: as fresh as its projection. */
export abstract class CampaignList {
  /** Ids of all of them. */
  abstract ids(): Promise<readonly string[]>;
  /** In order of id, after the cursor. */
  abstract page(after: string, limit: number): Promise<readonly CampaignSummary[]>;
}
