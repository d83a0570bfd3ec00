import { Id, id, ListOf, Nested, OneOf, PageQuery, Text, Whole, Word } from '#libs/http';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';

export class TotalsDto {
  @Whole({ min: 1, max: 1_000_000 })
  readonly candidates!: number;

  @Whole({ min: 1, max: 1_000_000 })
  readonly places!: number;
}

export class CallBallotDto {
  @Id()
  readonly campaign!: string;

  @Word()
  readonly stage!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  /** Ids of all nominations of the kind that stand at the stage; at most 500. */
  @ListOf(id(), { max: 1_000 })
  readonly candidates!: string[];

  /** Only where the rulebook fixes no places (R29). */
  @Whole({ min: 1, max: 500, optional: true })
  readonly places?: number;

  /** Of the wider list, where the rulebook fixes no places (R29). */
  @Nested(() => TotalsDto, { optional: true })
  readonly totals?: TotalsDto;
}

export class RecuseMemberDto {
  /** Account id. */
  @Id()
  readonly member!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class CastVoteDto {
  /** Ids of nominations; none is an abstention. */
  @ListOf(id(), { max: 500 })
  readonly choices!: string[];

  /** Account id of the member whose vote it is, where that member delegated it. */
  @Id({ optional: true })
  readonly onBehalfOf?: string;
}

export class DelegateVoteDto {
  /** Account id of the member who shall vote in one's place. */
  @Id()
  readonly to!: string;
}

export class BreakTieDto {
  /** Ids of nominations: as many as there are places. */
  @ListOf(id(), { max: 500 })
  readonly choices!: string[];
}

export class AnnulBallotDto {
  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class BallotPageQuery extends PageQuery {
  @Id()
  readonly campaign!: string;
}
