import { BilingualDto, Id, id, ListOf, Nested, OneOf, QueryWhole, RuleNumber, Whole, Word } from '#libs/http';
import { listedAtMost, stoppings, type Stopping } from '../domain/campaign-report.js';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };
const many = { max: 100_000 };

/** The query of a report. */
export class ReportQuery {
  /** Waits, 5 s at most, until the report has reached this position: what one just wrote is in it. */
  @QueryWhole({ ...whole, optional: true })
  readonly minPosition: number = 0;
}

export class StageFunnelDto {
  @Word()
  readonly stage!: string;

  @Whole(whole)
  readonly entered!: number;

  @Whole(whole)
  readonly underWay!: number;

  @Whole(whole)
  readonly stopped!: number;

  @Whole(whole)
  readonly passed!: number;
}

export class OwnerFunnelDto {
  @Id({ optional: true })
  readonly organ?: string;

  @Nested(() => BilingualDto, { optional: true })
  readonly name?: BilingualDto;

  @Whole(whole)
  readonly nominated!: number;

  @Whole(whole)
  readonly putForward!: number;

  @Whole(whole)
  readonly underWay!: number;

  @Whole(whole)
  readonly stopped!: number;

  @Whole(whole)
  readonly confirmed!: number;
}

export class StoppedDto {
  @OneOf(stoppings)
  readonly outcome!: Stopping;

  @Word()
  readonly stage!: string;

  @RuleNumber({ optional: true })
  readonly rule?: string;

  @Whole(whole)
  readonly count!: number;

  @ListOf(id(), { max: listedAtMost })
  readonly nominations!: string[];
}

export class ItemToRecoverDto {
  @Id()
  readonly honour!: string;

  @Word()
  readonly item!: string;

  @Whole({ ...whole, optional: true })
  readonly fen?: number;
}

export class HonoursReportDto {
  @Whole(whole)
  readonly conferred!: number;

  @Whole(whole)
  readonly revoked!: number;

  @ListOf(() => ItemToRecoverDto, many)
  readonly outstanding!: ItemToRecoverDto[];
}

/** How one campaign goes, as of one position of the log. */
export class CampaignReportDto {
  @Id()
  readonly campaign!: string;

  @Nested(() => BilingualDto)
  readonly title!: BilingualDto;

  @Whole(whole)
  readonly position!: number;

  /** Of all campaigns. */
  @Whole(whole)
  readonly eventsInLog!: number;

  @Whole(whole)
  readonly nominations!: number;

  @ListOf(() => StageFunnelDto, many)
  readonly stages!: StageFunnelDto[];

  @ListOf(() => OwnerFunnelDto, many)
  readonly owners!: OwnerFunnelDto[];

  @ListOf(() => StoppedDto, many)
  readonly stopped!: StoppedDto[];

  @Nested(() => HonoursReportDto)
  readonly honours!: HonoursReportDto;
}
