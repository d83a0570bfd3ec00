import type { DomainEvent, Instant, LocalDate } from '#libs/kernel';

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
        readonly items: readonly string[];
        readonly copies: number;
        readonly disc: boolean;
        /** The rule by which lateness forfeits. */
        readonly lateRule: string;
      }
    >
  | DomainEvent<'review.package-item-added', { readonly item: string; readonly digest: string }>
  | DomainEvent<
      'review.package-submitted',
      { readonly nominations: readonly string[]; readonly copies: number; readonly disc: boolean }
    >
  | DomainEvent<
      'review.package-received',
      { readonly stamp: string; readonly nominations: readonly string[] }
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
      'review.late-nominee-forfeited',
      {
        readonly rule: string;
        /** Put forward when the package had been forfeited. */
        readonly nomination: string;
      }
    >
  | DomainEvent<'review.late-arrival-recorded', { readonly arrivedAt: Instant; readonly remarks: string }>;
