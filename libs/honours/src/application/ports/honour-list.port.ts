import type { Bilingual, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Standing } from '../../domain/honour.words.js';

/** One honour as lists show it; its nomination has the same id. */
export interface HonourSummary {
  readonly id: string;
  readonly campaign: string;
  readonly kind: NomineeKind;
  readonly subject: string;
  readonly title: Bilingual;
  readonly organ: string;
  readonly standing: Standing;
  readonly conferredOn: LocalDate;
  /** Items that were handed out and are neither back nor written off. */
  readonly itemsOut: number;
  /** Whether the decision in force, a revocation or its undoing, is still to be published. */
  readonly publicationOwed: boolean;
}

/** The read model of honours: as fresh as its projection. */
export abstract class HonourList {
  /** Those of a campaign in order of id, after the cursor. */
  abstract page(campaign: string, after: string, limit: number): Promise<readonly HonourSummary[]>;
  /** Those whose latest decision is known to the public, in order of id, after the cursor. */
  abstract published(after: string, limit: number): Promise<readonly HonourSummary[]>;
}
