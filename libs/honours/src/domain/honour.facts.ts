import type { DueDay, RepresentationsDue } from './due-day.js';

/** What acts on an honour must know beside its own events. */
export interface HonourFacts {
  /** Digest of the rulebook in force. */
  readonly rulebook: string;
  /** The rule by which the rulebook lets a title be withdrawn; `null` where it has none. */
  readonly revocationRule: string | null;
  /** Whether the holder's unit is, or lies below, the acting organ or the body that it works for. */
  readonly coversHolder: boolean;
  /** Whether the rulebook makes investigating the acting organ's business. */
  readonly isInvestigator: boolean;
  /** Whether the acting organ stands above the one that conferred the title. */
  readonly isAboveConferrer: boolean;
  /** Counted from today, where the act is a proposal and the rulebook gives the holder days. */
  readonly representations: RepresentationsDue | null;
  /** Counted from today: the holder's last day if the revocation is published now; `null` where the rulebook knows no appeals. */
  readonly appeal: DueDay | null;
}
