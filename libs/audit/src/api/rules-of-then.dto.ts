import { BilingualDto, Digest, Nested, Text, Whole } from '#libs/http';
import { whole } from './logged-event.dto.js';

class RulebookOfThenDto {
  @Text({ max: 100 })
  readonly name!: string;

  @Nested(() => BilingualDto)
  readonly title!: BilingualDto;

  /** `GET campaigns/{id}/rulebook?digest=` shows it. */
  @Digest()
  readonly digest!: string;

  /** How often the campaign had amended it: 0 is the one that it opened under. */
  @Whole(whole)
  readonly amendments!: number;
}

const year = { min: 1, max: 9_999 };

class ArrangementYearsDto {
  @Whole(year)
  readonly first!: number;

  @Whole(year)
  readonly last!: number;
}

class ArrangementOfThenDto {
  @Text({ max: 100 })
  readonly name!: string;

  @Digest()
  readonly digest!: string;

  /** The years whose holidays it knows. */
  @Nested(() => ArrangementYearsDto)
  readonly years!: ArrangementYearsDto;
}

/** What bound the acts in a case at a point. */
export class RulesOfThenDto {
  @Nested(() => RulebookOfThenDto)
  readonly rulebook!: RulebookOfThenDto;

  /** Of holidays, as it was when the campaign opened. */
  @Nested(() => ArrangementOfThenDto)
  readonly arrangement!: ArrangementOfThenDto;
}

export class RulesBetweenDto {
  /** Absent where the case had not begun. */
  @Nested(() => RulesOfThenDto, { optional: true })
  readonly from?: RulesOfThenDto;

  @Nested(() => RulesOfThenDto, { optional: true })
  readonly to?: RulesOfThenDto;
}
