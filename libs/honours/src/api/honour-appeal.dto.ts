import { Day, Digest, Text, Word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';

/** The paper by which a decision was made known. */
export class PublicationDto {
  /** As it is printed on it. */
  @Text({ max: 100 })
  readonly number!: string;

  @Digest()
  readonly digest!: string;

  @Day()
  readonly on!: LocalDate;
}

export class AppealDto {
  @Text({ max: 6_000 })
  readonly text!: string;
}

export class AppealDecisionDto {
  @Text({ max: 6_000 })
  readonly reason!: string;
}

/** On appeal, or without one where the revocation proves to be wrong. */
export class ReinstatementDto extends AppealDecisionDto {
  /** SHA-256 of the paper on which the decision rests. */
  @Digest()
  readonly digest!: string;
}

export class ReturnItemDto {
  @Word()
  readonly item!: string;
}
