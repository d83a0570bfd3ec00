import { Id, ListOf, OneOf, text, Text } from '#libs/http';
import type { EventRef, GateOutcome } from '#libs/kernel';
import { fates, type Fate } from '../domain/impact/fate.js';
import { conclusionWords, type ConclusionWord } from '../domain/impact/supposition.js';
import { AuditedEventDto, ImpactQueryDto } from './impact.dto.js';
import { outcomes } from './logged-event.dto.js';

const many = { max: 1_000_000 };

class GateChangeDto {
  @Text({ max: 10 })
  readonly rule!: string;

  /** Name of the gate. */
  @Text({ max: 100 })
  readonly gate!: string;

  @OneOf(outcomes)
  readonly before!: GateOutcome;

  @OneOf(outcomes)
  readonly after!: GateOutcome;
}

class SupposedDecisionDto extends AuditedEventDto {
  /** A gate no longer holds; all do, but the nominee stood there by a decision that falls; it rests on what is not evaluated again; or it stands. */
  @OneOf(fates)
  readonly fate!: Fate;

  /** Gates that carried it and would do so no longer. */
  @ListOf(() => GateChangeDto, many)
  readonly noLongerHold!: GateChangeDto[];

  /** Gates that rest on what is supposed otherwise, and would carry it by other events. */
  @ListOf(() => GateChangeDto, many)
  readonly onOtherGrounds!: GateChangeDto[];

  /** What it relies on that would not be as it is, or not stand. */
  @ListOf(text({ max: 300 }), many)
  readonly because!: EventRef[];
}

class SupposedCaseDto {
  /** Nomination. */
  @Id()
  readonly id!: string;

  /** In the order of the log. */
  @ListOf(() => SupposedDecisionDto, many)
  readonly decisions!: SupposedDecisionDto[];
}

export class WhatIfDto {
  @ListOf(text({ max: 300 }), many)
  readonly origins!: EventRef[];

  /** Events that would not be as they are: the origins, and what is one with them. */
  @ListOf(text({ max: 300 }), many)
  readonly supposed!: EventRef[];

  /** Every decision that relied on them, by case; one on several nominees stands in the case of each. */
  @ListOf(() => SupposedCaseDto, many)
  readonly items!: SupposedCaseDto[];
}

export class WhatIfQueryDto extends ImpactQueryDto {
  /** What the opinion, check, finding or review would have come to; without it, as if it had not been. */
  @OneOf(conclusionWords, { optional: true })
  readonly instead?: ConclusionWord;
}
