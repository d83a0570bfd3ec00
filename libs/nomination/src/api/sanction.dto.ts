import { Digest, Id, ListOf, OneOf, PageQuery, Text, Whole, Word, id, text } from '#libs/http';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { sanctionStatuses, type SanctionStatus } from '../domain/sanction.state.js';
import type { Slots } from '../domain/sanction.commands.js';

export class LostPlacesDto {
  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Whole({ min: 0, max: 1_000 })
  readonly places!: number;
}

export class ProposeSanctionDto {
  @Id()
  readonly campaign!: string;

  /** One of the rulebook's. */
  @Word()
  readonly ground!: string;

  /** Whose recommendation it was: a unit, a city or a member unit. */
  @Id()
  readonly organ!: string;

  /** Those concerned; none named: the organ itself, with all that it has in the campaign. */
  @ListOf(id(), { max: 200 })
  readonly nominations!: string[];

  /** What it costs in all; slots that the nominations hold go in any case. */
  @ListOf(() => LostPlacesDto, { max: 10 })
  readonly slots!: LostPlacesDto[];

  @Text({ max: 2_000 })
  readonly reason!: string;

  /** Events of those concerned that it rests on, at least one, as `stream@revision`. */
  @ListOf(text({ max: 300 }), { max: 50 })
  readonly evidence!: string[];
}

export class HandOverDto {
  /** The organ that it goes to. */
  @Id()
  readonly to!: string;

  /** Number of the letter (文号). */
  @Text({ max: 120 })
  readonly letter!: string;
}

/** Its places come back; who was struck stays struck, and may be nominated anew. */
export class LiftDto {
  @Text({ max: 1_000 })
  readonly reason!: string;

  /** SHA-256 of the kept paper that lifts it, hex. */
  @Digest()
  readonly paper!: string;
}

export class SanctionPageQuery extends PageQuery {
  @Id()
  readonly campaign!: string;
}

/** One sanction as lists show it. */
export class SanctionRowDto {
  @Id()
  readonly id!: string;

  @Id()
  readonly campaign!: string;

  @Id()
  readonly organ!: string;

  @Word()
  readonly ground!: string;

  @OneOf(sanctionStatuses)
  readonly status!: SanctionStatus;

  /** How many are named, and once it is imposed how many it struck. */
  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly nominations!: number;

  @Id({ optional: true })
  readonly handedOverTo!: string | null;
}

/** One sanction as it stands now, read from its stream. */
export class SanctionDto {
  @Id()
  readonly id!: string;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly revision!: number;

  @Id()
  readonly campaign!: string;

  @Id()
  readonly organ!: string;

  @Word()
  readonly ground!: string;

  @OneOf(sanctionStatuses)
  readonly status!: SanctionStatus;

  /** Those named; none: the organ itself. */
  @ListOf(id(), { max: 200 })
  readonly named!: readonly string[];

  /** Those that it struck, once it is imposed. */
  @ListOf(id(), { max: 5_000 })
  readonly sanctioned!: readonly string[];

  @ListOf(() => LostPlacesDto, { max: 10 })
  readonly slots!: readonly LostPlacesDto[];

  @ListOf(text({ max: 300 }), { max: 50 })
  readonly evidence!: readonly string[];

  @Id({ optional: true })
  readonly handedOverTo?: string;

  @Text({ max: 120, optional: true })
  readonly letter?: string;
}

export const slotsOf = (lost: readonly LostPlacesDto[]): Slots =>
  Object.fromEntries(lost.map(({ kind, places }) => [kind, places]));
