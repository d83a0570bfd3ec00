import type { Instant, LocalDate } from '#libs/kernel';

/** A last day, counted once. */
export interface DueDay {
  readonly dueOn: LocalDate;
  /** The first instant at which it is late. */
  readonly dueAt: Instant;
}

/** The holder's last day for representations, with the digest of the holiday arrangement by which it was counted. */
export interface RepresentationsDue extends DueDay {
  readonly arrangement: string;
}
