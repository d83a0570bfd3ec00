import { BilingualDto, Day, Flag, Id, id, ListOf, Nested, OneOf, Text } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { lanes, type Lane } from '#libs/rulebook';
import { stages, type Stage } from '../domain/progress.js';

class CitizenDto {
  @Text({ max: 120 })
  readonly name!: string;

  /** Where the organ may answer; without it, by the receipt alone. */
  @Text({ max: 200, optional: true })
  readonly contact?: string;
}

class StatementDto {
  @OneOf(lanes)
  readonly lane!: Lane;

  @Text({ max: 6_000 })
  readonly text!: string;

  /** Who it is, in the real-name lane; seen by the organ in charge alone. */
  @Nested(() => CitizenDto, { optional: true })
  readonly reporter?: CitizenDto;
}

export class ObjectDto extends StatementDto {
  @Id()
  readonly nomination!: string;
}

export class ComplainDto extends StatementDto {
  /** Ids of those named in a notice or in the register. */
  @ListOf(id(), { max: 10 })
  readonly about!: string[];
}

export class ReceiptDto {
  /** Shown once and kept by nobody: whoever has it may ask what became of this. */
  @Text({ max: 60 })
  readonly receipt!: string;

  @Nested(() => BilingualDto)
  readonly says!: BilingualDto;
}

export class FollowDto {
  /** The receipt code, however it is typed. */
  @Text({ max: 100 })
  readonly receipt!: string;
}

class TellingDto {
  /** Last day for it, where one is set. */
  @Day({ optional: true })
  readonly dueOn?: LocalDate;

  @Flag()
  readonly isTold!: boolean;
}

const kinds = ['objection', 'complaint'] as const;

export class FollowedDto {
  @OneOf(kinds)
  readonly kind!: (typeof kinds)[number];

  @OneOf(stages)
  readonly stage!: Stage;

  /** The same in plain words. */
  @Nested(() => BilingualDto)
  readonly says!: BilingualDto;

  /** Why it was declined. */
  @Text({ max: 2_000, optional: true })
  readonly reason?: string;

  /** Whether the organ has told whoever gave a name that it is taken up. */
  @Nested(() => TellingDto, { optional: true })
  readonly acceptance?: TellingDto;

  /** Whether it has told what came of it. */
  @Nested(() => TellingDto, { optional: true })
  readonly outcome?: TellingDto;
}
