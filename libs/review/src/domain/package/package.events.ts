import type { DomainEvent, Instant, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';

/** An item, asked for where a nominee of any of these kinds is in the package. */
export interface WantedItem {
  readonly item: string;
  readonly for: readonly NomineeKind[];
}

export type PackageEvent =
  | DomainEvent<
      'review.package-opened',
      {
        readonly campaign: string;
        readonly owner: string;
        readonly package: string;
        readonly due: LocalDate;
        /** First instant after the due day, where the campaign stands (R44, R49). */
        readonly dueAt: Instant;
        readonly items: readonly WantedItem[];
        readonly copies: number;
        readonly disc: boolean;
        /** The rule by which lateness forfeits. */
        readonly lateRule: string;
      }
    >
  | DomainEvent<'review.package-item-added', { readonly item: string; readonly digest: string }>
  | DomainEvent<
      'review.package-item-replaced',
      {
        readonly item: string;
        readonly digest: string;
        /** Digest of what was in before. */
        readonly replaced: string;
      }
    >
  | DomainEvent<
      'review.package-submitted',
      { readonly nominations: readonly string[]; readonly copies: number; readonly disc: boolean }
    >
  | DomainEvent<
      'review.package-received',
      {
        readonly stamp: string;
        /** Date on the stamp; records of before did not say it. */
        readonly stampedOn: LocalDate | null;
        readonly nominations: readonly string[];
      }
    >
  | DomainEvent<
      'review.package-reopened',
      {
        /** They came to its stage after it had been received, and before it was due. */
        readonly nominations: readonly string[];
        readonly dueAt: Instant;
      }
    >
  | DomainEvent<
      'review.package-returned',
      {
        readonly missing: readonly string[];
        readonly reason: string;
        /** Until then it may be completed: the due instant, which a return does not move. */
        readonly dueAt: Instant;
      }
    >
  | DomainEvent<
      'review.package-due-extended',
      { readonly due: LocalDate; readonly dueAt: Instant; readonly reason: string }
    >
  | DomainEvent<
      'review.package-forfeited',
      { readonly rule: string; readonly nominations: readonly string[] }
    >
  | DomainEvent<
      'review.supplement-forfeited',
      {
        readonly rule: string;
        /** Without those that it was received for before it was reopened. */
        readonly nominations: readonly string[];
      }
    >
  | DomainEvent<
      'review.late-nominee-forfeited',
      {
        readonly rule: string;
        /** Not among those that it came for in time. */
        readonly nomination: string;
      }
    >
  | DomainEvent<
      'review.forfeiture-put-off',
      {
        readonly rule: string;
        /** Late, and frozen when it was due: decided once they are unfrozen. */
        readonly nominations: readonly string[];
      }
    >
  | DomainEvent<'review.late-arrival-recorded', { readonly arrivedAt: Instant; readonly remarks: string }>;
