import { Flag, Id, id, ListOf, Nested, OneOf, RuleNumber, Text, Whole, Word } from '#libs/http';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };
const many = { max: 10_000 };
const statuses = ['voting', 'tied', 'closed', 'declared', 'annulled'] as const;
const modes = ['break-ties', 'confirm'] as const;

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

export class CoLeadersDto {
  /** What they decide: a tie that comes back, or every result before it is declared. */
  @OneOf(modes)
  readonly mode!: (typeof modes)[number];

  @ListOf(id(), many)
  readonly accounts!: string[];
}

export class DelegationDto {
  @Id()
  readonly from!: string;

  @Id()
  readonly to!: string;
}

export class AnnulmentDto {
  /** Account id of who proposed it. */
  @Id()
  readonly by!: string;
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

  /** Number of the round, counted over every call of the ballot. */
  @Whole(whole)
  readonly round!: number;

  /** Who chose whom is known to nobody. */
  @Flag()
  readonly secret!: boolean;

  /** A member may vote in the place of another who asked for it. */
  @Flag()
  readonly delegation!: boolean;

  /** For how many others one member may vote; left out where the rulebook does not limit it. */
  @Whole({ ...whole, optional: true })
  readonly proxiesAtMost?: number;

  /** Where the group's co-leaders decide more than by their votes. */
  @Nested(() => CoLeadersDto, { optional: true })
  readonly coLeaders?: CoLeadersDto;

  @ListOf(() => DelegationDto, many)
  readonly delegations!: DelegationDto[];

  /** Co-leaders who have named whom they would select in a tie. */
  @ListOf(id(), many)
  readonly named!: string[];

  /** Co-leaders who have confirmed the result. */
  @ListOf(id(), many)
  readonly confirmed!: string[];

  /** Where undoing what was counted waits to be confirmed. */
  @Nested(() => AnnulmentDto, { optional: true })
  readonly annulment?: AnnulmentDto;

  /** Members whose vote was cast in this round: who, never what. */
  @ListOf(id(), many)
  readonly voted!: string[];

  @ListOf(() => RoundDto, many)
  readonly rounds!: RoundDto[];

  /** Once it was declared. */
  @Nested(() => BallotResultDto, { optional: true })
  readonly result?: BallotResultDto;
}
