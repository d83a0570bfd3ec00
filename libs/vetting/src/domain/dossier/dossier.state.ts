import type { EventRef, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Differing } from './check.words.js';
import type { SetAside } from '../complaint/complaint.words.js';
import type { Answer, CheckResult, Finding, OutdatedReason } from './dossier.words.js';

/** Something that an organ put on record; only that organ supersedes it. */
export interface Entry {
  readonly ref: EventRef;
  readonly organ: string;
}

export interface OpinionRequest extends Entry {
  readonly letter: string;
  /** `null` where it was made before letters had a case of their own. */
  readonly letterId: string | null;
  /** Neither answered nor withdrawn. */
  readonly isOpen: boolean;
  /** Last day for the answer. */
  readonly dueOn: LocalDate;
}

export interface Opinion extends Entry {
  readonly answer: Answer;
  /** Last day on which it counts. */
  readonly validUntil: LocalDate;
  /** The letter that it answers. */
  readonly letterId: string | null;
  /** That its last day is over is on record. */
  readonly hasExpired: boolean;
}

export interface Check extends Entry {
  /** Account of whoever checked; older events do not say. */
  readonly by: string | null;
  readonly result: CheckResult;
  /** Where the file and the nomination differ by the numbers. */
  readonly differs: readonly Differing[];
}

/** An entry that stands but no longer counts. */
export interface Outdated {
  readonly why: OutdatedReason;
  /** The event that made it so. */
  readonly ref: EventRef;
}

export interface LinkedComplaint {
  /** The event that linked it, or the one that settled it. */
  readonly ref: EventRef;
  /** `null` while it is open. */
  readonly finding: Finding | SetAside | null;
  /** The complaint that is looked into in its stead. */
  readonly into?: string;
  /** The event by which it is known that a false one was made good. */
  readonly clearedBy?: EventRef;
}

export interface OpenDossier {
  readonly status: 'open';
  readonly campaign: string;
  readonly unit: string;
  readonly kind: NomineeKind;
  readonly category: string;
  /** By aspect: the event that attests it. */
  readonly selfReview: ReadonlyMap<string, EventRef>;
  /** By kind of organ asked: the latest request. Its `organ` is the one asked. */
  readonly requests: ReadonlyMap<string, OpinionRequest>;
  /** By kind of organ asked: the standing opinion. */
  readonly opinions: ReadonlyMap<string, Opinion>;
  /** By kind of organ asked: the event by which it took its opinion back, until it gives another. */
  readonly withdrawn: ReadonlyMap<string, EventRef>;
  /** By check: the standing result. */
  readonly checks: ReadonlyMap<string, Check>;
  readonly complaints: ReadonlyMap<string, LinkedComplaint>;
  /** By the entry's event: opinions and checks that are due anew. */
  readonly outdated: ReadonlyMap<EventRef, Outdated>;
  /** The clearance on which the honour was conferred; then vetting is over. */
  readonly conferred: EventRef | null;
}

/** All vetting of one nominee; its stream has the nomination's id. */
export type Dossier = { readonly status: 'unopened' } | OpenDossier;

export const unopened: Dossier = { status: 'unopened' };
