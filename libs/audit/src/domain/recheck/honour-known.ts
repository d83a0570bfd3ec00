import type { LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { Acting } from './acting.js';
import type { History } from './told.js';

/** What a decision on a conferred title was made on. */
export interface HonourKnown {
  readonly rulebook: Rulebook;
  readonly today: LocalDate;
  /** By its id. */
  readonly campaignId: string;
  readonly campaign: History;
  readonly acting: Acting;
  readonly honour: History;
  readonly recusals: History;
}
