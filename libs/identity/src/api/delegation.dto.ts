import { Day, Slug } from '#libs/http';
import type { LocalDate } from '#libs/kernel';

export class DelegateDto {
  /** A colleague of the same organ. */
  @Slug({ min: 3, max: 40 })
  readonly to!: string;

  /** The first day; today when absent. */
  @Day({ optional: true })
  readonly from?: LocalDate;

  /** The last day. */
  @Day()
  readonly until!: LocalDate;
}

export class EndDelegationDto {
  @Slug({ min: 3, max: 40 })
  readonly to!: string;
}
