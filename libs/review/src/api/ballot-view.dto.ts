import { Flag, Id, id, ListOf, Nested, OneOf, RuleNumber, Text, Whole, Word } from '#libs/http';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };
const many = { max: 10_000 };
const statuses = ['voting', 'closed', 'declared'] as const;

export class TallyDto {
  @Id()
  readonly nomination!: string;

  @Whole(whole)
  readonly votes!: number;
}

export class PassedOverDto extends TallyDto {
  @RuleNumber()
  readonly rule!: string;
}

export class CandidateDto {
  @Id()
  readonly nomination!: string;

  @Word()
  readonly rank!: string;

  @Word()
  readonly category!: string;
}

export class RoundDto {
  @Whole(whole)
  readonly cast!: number;

  @ListOf(() => TallyDto, many)
  readonly tally!: TallyDto[];
}

export class BallotResultDto {
  @ListOf(() => TallyDto, many)
  readonly selected!: TallyDto[];

  @ListOf(() => TallyDto, many)
  readonly notSelected!: TallyDto[];

  @ListOf(() => PassedOverDto, many)
  readonly passedOver!: PassedOverDto[];
}

class BallotFieldsDto {
  @Id()
  readonly id!: string;

  @Id()
  readonly campaign!: string;

  @Word()
  readonly stage!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @OneOf(statuses)
  readonly status!: (typeof statuses)[number];

  @Whole(whole)
  readonly places!: number;
}

export class BallotRowDto extends BallotFieldsDto {
  @Whole(whole)
  readonly candidates!: number;

  @Whole(whole)
  readonly selected!: number;
}

export class BallotDto extends BallotFieldsDto {
  @Whole(whole)
  readonly revision!: number;

  @RuleNumber()
  readonly rule!: string;

  @Word()
  readonly group!: string;

  @ListOf(id(), many)
  readonly members!: string[];

  @ListOf(id(), many)
  readonly recused!: string[];

  /** Share of the members, of those not recused, who must vote, for example `2/3`. */
  @Text({ max: 5 })
  readonly quorum!: string;

  /** More than this share of the votes cast elects. */
  @Text({ max: 5 })
  readonly majority!: string;

  @Flag()
  readonly differential!: boolean;

  @ListOf(() => CandidateDto, many)
  readonly candidates!: CandidateDto[];

  /** Nominations that are voted on in this round. */
  @ListOf(id(), many)
  readonly among!: string[];

  /** Places that this round is about. */
  @Whole(whole)
  readonly open!: number;

  /** Members who have voted in this round. */
  @ListOf(id(), many)
  readonly voted!: string[];

  @ListOf(() => RoundDto, many)
  readonly rounds!: RoundDto[];

  /** Once it was declared. */
  @Nested(() => BallotResultDto, { optional: true })
  readonly result?: BallotResultDto;
}
