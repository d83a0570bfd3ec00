import type { Rulebook } from '#libs/rulebook';

export interface CampaignFacts {
  /** The rulebook in force, or the one that a campaign opens under or is amended to. */
  readonly rulebook: Pick<Rulebook, 'paths' | 'owners' | 'groups' | 'packages'>;
  /** The rulebook that an amendment replaces. */
  readonly replaced?: Pick<Rulebook, 'paths'>;
  /** The organ that the command names, where it names one and it exists. */
  readonly organ?: OrganStanding;
  /** For a group: those of its members who have no open account. */
  readonly strangers?: readonly string[];
  /** Enrolled organs that stand below the one to be enrolled. */
  readonly enrolledBelow?: readonly string[];
  /** The rule that limits the places of the path on which an organ is to be enrolled (R4, R5). */
  readonly slotRule?: string | undefined;
}

export interface OrganStanding {
  readonly level: string;
  readonly kinds: readonly string[];
  /** The organs above, the nearest first. */
  readonly above: readonly string[];
}
