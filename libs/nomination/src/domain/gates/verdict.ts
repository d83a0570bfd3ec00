import type { EventRef, GateOutcome, LocalDate } from '#libs/kernel';
import type { Nomination } from '../nomination.state.js';
import type { Member } from '../reserve.js';

/** What one gate says about one nominee, before rule number and waivers are put to it. */
export interface Verdict {
  readonly outcome: GateOutcome;
  readonly why: string;
  readonly events: readonly EventRef[];
}

/** How a complaint stands that an objection became, and the event that says so. */
export interface ComplaintKnown {
  readonly standing: 'open' | 'upheld' | 'dismissed';
  readonly ref: EventRef | null;
}

/** Everything that the nomination's gates may read. */
export interface Evidence {
  readonly nomination: Nomination;
  readonly today: LocalDate;
  /** Slots of this kind that the owner still has. */
  readonly freeSlots: number;
  readonly complaints: ReadonlyMap<string, ComplaintKnown>;
  /** By ballot, those who are on its list now; of ballots that facts were corrected after. */
  readonly lists: ReadonlyMap<string, readonly Member[]>;
  /** The unit or its owner, where a sanction in force keeps it from taking slots. */
  readonly barred: string | null;
}

export const met = (why: string, ...events: readonly EventRef[]): Verdict => ({
  outcome: 'met',
  why,
  events,
});
export const unmet = (why: string, ...events: readonly EventRef[]): Verdict => ({
  outcome: 'unmet',
  why,
  events,
});
export const pending = (why: string, ...events: readonly EventRef[]): Verdict => ({
  outcome: 'pending',
  why,
  events,
});
export const notApplicable: Verdict = { outcome: 'not-applicable', why: 'out-of-scope', events: [] };

/** Met when nothing is missing, else unmet with what is. */
export const nothingMissing = (missing: readonly string[], what: string, ref: EventRef): Verdict =>
  missing.length === 0 ? met(`${what}-complete`, ref) : unmet(`${what}-missing:${missing.join(',')}`, ref);
