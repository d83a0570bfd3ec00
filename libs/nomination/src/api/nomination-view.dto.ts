import {
  BilingualDto,
  Flag,
  Id,
  ListOf,
  Nested,
  OneOf,
  RuleNumber,
  Text,
  Whole,
  Word,
  text,
} from '#libs/http';
import type { Bilingual, GateOutcome } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { statuses, type NominationStatus } from '../domain/nomination.state.js';
import { NomineeFactsDto } from './nomination.dto.js';

class NominationCoreDto {
  @Id()
  readonly id!: string;

  @Id()
  readonly campaign!: string;

  @Word()
  readonly path!: string;

  @Word()
  readonly stage!: string;

  @OneOf(statuses)
  readonly status!: NominationStatus;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Word()
  readonly category!: string;

  @Id()
  readonly unit!: string;

  /** The organ whose slot is used, once the nominee is put forward. */
  @Id({ optional: true })
  readonly owner!: string | null;
}

/** One nomination as lists show it. */
export class NominationRowDto extends NominationCoreDto {
  @Word()
  readonly rank!: string;

  @Text({ max: 120 })
  readonly name!: string;

  /** Nothing goes on with it but its end. */
  @Flag()
  readonly frozen!: boolean;

  /** The rule that stopped it. */
  @RuleNumber({ optional: true })
  readonly stoppedBy!: string | null;
}

/** One nomination as it stands now, read from its stream. */
export class NominationDto extends NominationCoreDto {
  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly revision!: number;

  @Text({ max: 120 })
  readonly name!: string;

  @Text({ max: 200 })
  readonly post!: string;

  /** As revised last. */
  @Text({ max: 10_000 })
  readonly deeds!: string;

  @Nested(() => NomineeFactsDto)
  readonly facts!: NomineeFactsDto;

  @Flag()
  readonly proposed!: boolean;

  /** Nothing goes on with it but its end. */
  @Flag()
  readonly frozen!: boolean;

  /** The nomination that was called up in its place. */
  @Id({ optional: true })
  readonly replacedBy?: string;

  /** The secrecy review sent the deeds back, and they are not revised yet. */
  @Flag()
  readonly deedsReturned!: boolean;

  @ListOf(text({ max: 64 }), { max: 20 })
  readonly stepsTaken!: readonly string[];
}

const outcomes: readonly GateOutcome[] = ['met', 'unmet', 'pending', 'waived', 'not-applicable'];

export class GateDto {
  @RuleNumber()
  readonly rule!: string;

  @Word()
  readonly gate!: string;

  @Nested(() => BilingualDto)
  readonly text!: Bilingual;

  @OneOf(['hard', 'soft'])
  readonly severity!: 'hard' | 'soft';

  @OneOf(outcomes)
  readonly outcome!: GateOutcome;

  /** For example `opinion-missing:health`. */
  @Text({ max: 500 })
  readonly why!: string;

  /** The events it rests on, as `stream@revision`. */
  @ListOf(text({ max: 300 }), { max: 500 })
  readonly events!: readonly string[];
}

export class StageGatesDto {
  @Word()
  readonly stage!: string;

  @Nested(() => BilingualDto)
  readonly title!: Bilingual;

  @OneOf(['passed', 'present', 'ahead'])
  readonly standing!: 'passed' | 'present' | 'ahead';

  @ListOf(() => GateDto, { max: 200 })
  readonly gates!: readonly GateDto[];
}

export class GatesDto {
  @ListOf(() => StageGatesDto, { max: 100 })
  readonly stages!: readonly StageGatesDto[];
}
