import type { EventRef, LocalDate } from '#libs/kernel';
import type { NomineeKind, NomineeFacts } from '#libs/rulebook';
import type { Recommendation } from './nominee.js';

export interface StepTaken {
  readonly step: string;
  readonly heldOn: LocalDate;
  /** More were for it than against. */
  readonly carried: boolean;
  readonly ref: EventRef;
}

export interface Review {
  readonly stage: string;
  readonly organ: string;
  readonly organKinds: readonly string[];
  readonly findings: readonly string[];
  readonly recommendation: Recommendation;
  readonly ref: EventRef;
}

export interface Waiver {
  /** Where it was given. */
  readonly stage: string;
  readonly ref: EventRef;
}

export interface NoticePosted {
  readonly notice: string;
  readonly stage: string;
  readonly ref: EventRef;
  readonly closed: { readonly complaints: readonly string[]; readonly ref: EventRef } | null;
  /** The event since which the facts are others than it showed (R21). */
  readonly outdated: EventRef | null;
  /** The event since which the deeds are others than it showed, if it showed any. */
  readonly deedsRevised: EventRef | null;
}

export interface BallotResult {
  readonly ballot: string;
  readonly stage: string;
  readonly votes: number;
  /** Somebody called up stands on the list by another's dropping out. */
  readonly result: 'selected' | 'not-selected' | 'passed-over' | 'called-up';
  readonly rule: string | null;
  readonly ref: EventRef;
  /** The event since which the facts are others than it was decided on (R8). */
  readonly corrected: EventRef | null;
}

export const statuses = [
  'open',
  'rejected',
  'forfeited',
  'not-selected',
  'passed-over',
  'withdrawn',
  'sanctioned',
  'confirmed',
] as const;

/** How a nomination ended; `open` while it is under way. */
export type NominationStatus = (typeof statuses)[number];

/** What is said of the nominee in words; sealed texts to whoever folds them, so no rule reads them. */
export interface NomineeTexts {
  readonly name: string;
  readonly post: string;
  /** As revised last. */
  readonly deeds: string;
}

/** One nominee's way through one campaign; rules read its coded facts only. */
export interface Nomination {
  readonly status: NominationStatus;
  readonly campaign: string;
  readonly path: string;
  readonly stage: string;
  /** The stages that it has come through, in their order, and the present one. */
  readonly way: readonly string[];
  readonly kind: NomineeKind;
  readonly category: string;
  readonly unit: string;
  readonly unitKinds: readonly string[];
  readonly unitLevel: string;
  readonly subject: string;
  readonly candidacy: string;
  readonly facts: NomineeFacts;
  readonly texts: NomineeTexts;
  /** The event that says the facts. */
  readonly factsRef: EventRef;
  /** The facts were corrected after the unit proposed: what it was proposed by is asked again. */
  readonly correctedSince: boolean;
  /** The event that sent the deeds back, until they are revised (R42). */
  readonly deedsReturned: EventRef | null;
  readonly steps: readonly StepTaken[];
  /** `by`: the accounts behind it, none of which reviews or votes on this nominee. */
  readonly proposed: {
    readonly by: readonly string[];
    readonly on: LocalDate;
    readonly ref: EventRef;
  } | null;
  readonly putForward: { readonly owner: string; readonly ref: EventRef } | null;
  /** The latest of each organ at each stage. */
  readonly reviews: readonly Review[];
  /** Waived soft rules. */
  readonly waivers: ReadonlyMap<string, Waiver>;
  readonly notices: readonly NoticePosted[];
  /** Packages that the office received with this nominee in them. */
  readonly packages: ReadonlyMap<string, EventRef>;
  readonly ballots: readonly BallotResult[];
  /** By which organ, while it is. */
  readonly frozen: { readonly organ: string; readonly ref: EventRef } | null;
  /** The nomination that was called up in its place. */
  readonly replacedBy: string | null;
}

export type NominationState = { readonly status: 'none' } | Nomination;
