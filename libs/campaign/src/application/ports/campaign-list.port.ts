import type { Bilingual } from '#libs/kernel';

/** One campaign as lists show it. */
export interface CampaignSummary {
  readonly id: string;
  readonly title: Bilingual;
  /** Digest of the rulebook in force. */
  readonly rulebookDigest: string;
  readonly status: 'open' | 'closed';
}

/** Whose a campaign is. */
export interface CampaignPeople {
  readonly id: string;
  readonly organ: string;
  /** Of its groups. */
  readonly accounts: readonly string[];
}

/** The read model of campaigns: as fresh as its projection. */
export abstract class CampaignList {
  /** Of all campaigns. */
  abstract people(): Promise<readonly CampaignPeople[]>;
  /** In order of id, after the cursor. */
  abstract page(after: string, limit: number): Promise<readonly CampaignSummary[]>;
}
