import type { Instant, LocalDate } from '#libs/kernel';
import type { Finding } from '../dossier/dossier.words.js';

export { channels, lanes, type Channel, type Lane } from '#libs/rulebook';

/** How many nominees one complaint may be about, so that one conclusion can say what was found of each. */
export const mostAbout = 50;

/** What an investigation found about one nominee. */
export interface Conclusion {
  readonly nomination: string;
  readonly finding: Finding;
}

/** Who reported, where it was not anonymous; known to the organ in charge alone. */
export interface Reporter {
  readonly name: string;
  readonly contact: string;
}

export const replies = ['acceptance', 'outcome'] as const;

/** What whoever gave a name is told: whether the complaint is taken up, and what came of it. */
export type ReplyKind = (typeof replies)[number];

/** By when a reply must be given, counted once. */
export interface ReplyDue {
  readonly dueOn: LocalDate;
  /** The first instant at which it is late. */
  readonly dueAt: Instant;
  /** Digest of the holiday arrangement by which the day was counted. */
  readonly arrangement: string;
}

/** Why a complaint no longer counts without a finding of its own. */
export const setAsideReasons = ['declined', 'merged'] as const;

export type SetAside = (typeof setAsideReasons)[number];
