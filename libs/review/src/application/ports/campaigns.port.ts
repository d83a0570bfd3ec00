import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';

export interface CampaignInForce {
  readonly rulebook: Rulebook;
  /** Digest of the rulebook. */
  readonly digest: string;
  /** The path of each enrolled organ. */
  readonly enrolments: ReadonlyMap<string, string>;
  /** Account ids of each group. */
  readonly groups: ReadonlyMap<
    string,
    { readonly members: readonly string[]; readonly coLeaders: readonly string[] }
  >;
}

/** What ballots and packages ask of the campaign they belong to. */
export abstract class Campaigns {
  /** Refused where there is no such campaign, or it is closed. */
  abstract inForce(reading: Reading, campaign: string): Promise<CampaignInForce>;
}
