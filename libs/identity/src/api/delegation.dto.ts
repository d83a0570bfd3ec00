import { Day, Slug, Text } from '#libs/http';
import type { LocalDate } from '#libs/kernel';

export class DelegateDto {
  /** A colleague of the same organ. */
  @Slug({ min: 3, max: 40 })
  readonly to!: string;

  /** Id of the one campaign that it is for; all that the role may do when absent. */
  @Text({ max: 100, optional: true })
  readonly campaign?: string;

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
