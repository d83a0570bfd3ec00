import { Slug, Text } from '#libs/http';

export class RestrictSubjectDto {
  /** Names nobody: it outlives an erasure. */
  @Text({ max: 200 })
  readonly reason!: string;
}

export class AskOpeningDto {
  @Text({ max: 200 })
  readonly purpose!: string;
}

export class GrantOpeningDto {
  /** Login of who asked. */
  @Slug({ min: 3, max: 40 })
  readonly account!: string;
}

export class ProposeErasureDto {
  /** The law or request it rests on; names nobody. */
  @Text({ max: 200 })
  readonly ground!: string;
}
