import type { Rulebook } from '#libs/rulebook';

/** Snapshots of rulebooks, by digest: what a campaign ran under can always be read again. */
export abstract class RulebookStore {
  /** Keeps a snapshot, twice is once; gives its digest (SHA-256, hex). */
  abstract keep(rulebook: Rulebook): Promise<string>;

  /** @throws CAMPAIGN.RULEBOOK_UNKNOWN */
  abstract of(digest: string): Promise<Rulebook>;
}
