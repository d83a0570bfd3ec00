import type { Bilingual, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';

/** One notice in force as lists show it. */
export interface PostedNotice {
  readonly id: string;
  readonly title: Bilingual;
  /** The stage, and the organ that posted it. */
  readonly stage: Bilingual;
  readonly organ: Bilingual;
  readonly from: LocalDate;
  /** Last day; anybody may object to its end. */
  readonly until: LocalDate;
  readonly nominees: number;
}

/** What a notice says of one nominee (R21): sealed texts until they leave. */
export interface PostedNominee {
  readonly nomination: string;
  readonly kind: NomineeKind;
  readonly name: string;
  readonly post: string;
  readonly unit: Bilingual;
  readonly facts?: PostedFacts;
  readonly deeds?: string;
}

export interface PostedFacts {
  readonly rank: string;
  readonly serviceYears: number;
  readonly criteria: readonly string[];
  readonly merits: readonly string[];
}

export interface ShownNotice extends PostedNotice {
  /** What it shows, in the rulebook's words. */
  readonly contents: readonly string[];
  /** In the order of the notice, from the cursor on. */
  readonly shown: readonly PostedNominee[];
  /** The last of these, where others follow. */
  readonly next?: string;
}

/** One conferred title of the register. */
export interface RegisterEntry {
  /** That of the nomination. */
  readonly id: string;
  readonly kind: NomineeKind;
  readonly name: string;
  readonly unit: Bilingual;
  readonly title: Bilingual;
  readonly organ: Bilingual;
  readonly conferredOn: LocalDate;
  readonly isRevoked: boolean;
}

/** What is published: notices while they are in force, and the register of honours. */
export abstract class Publications {
  /** In order of id, after the cursor. */
  abstract notices(after: string, limit: number): Promise<readonly PostedNotice[]>;
  /** With so many nominees after one of them; `undefined` where no such notice is in force. */
  abstract notice(id: string, after: string, limit: number): Promise<ShownNotice | undefined>;
  /** In order of id, after the cursor. */
  abstract register(after: string, limit: number): Promise<readonly RegisterEntry[]>;
  /** Whether a nomination was ever named in a notice or in the register. */
  abstract isNamed(nomination: string): Promise<boolean>;
}
