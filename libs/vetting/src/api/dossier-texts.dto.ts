import { Day, digest, Id, ListOf, OneOf, Text } from '#libs/http';
import type { EventRef } from '#libs/kernel';
import { answers, type Answer } from '../domain/dossier/dossier.words.js';

const prose = { max: 100_000 };

class OpinionTextDto {
  /** The event that gave it, as `stream@revision`. */
  @Text({ max: 300 })
  readonly ref!: EventRef;

  @Id()
  readonly organ!: string;

  /** Absent where it was given before letters had a case of their own. */
  @Id({ optional: true })
  readonly letterId?: string;

  @OneOf(answers)
  readonly answer!: Answer;

  /** Of a deferral. */
  @Day({ optional: true })
  readonly until?: string;

  /** What the organ wants to know before it answers; else empty. */
  @Text(prose)
  readonly question!: string;

  @Text(prose)
  readonly grounds!: string;

  /** Why it took the place of the one before; empty where there was none. */
  @Text(prose)
  readonly reason!: string;
}

class InformationTextDto {
  /** The event that told it, as `stream@revision`. */
  @Text({ max: 300 })
  readonly ref!: EventRef;

  @Id()
  readonly letterId!: string;

  @Text(prose)
  readonly text!: string;

  @ListOf(digest(), { max: 50 })
  readonly attachments!: readonly string[];
}

/** What an organ said of a nominee, and what it was told, for these two alone. */
export class OpinionTextsDto {
  /** In the order in which they were given; what was superseded or taken back among them. */
  @ListOf(() => OpinionTextDto, { max: 1_000 })
  readonly opinions!: readonly OpinionTextDto[];

  @ListOf(() => InformationTextDto, { max: 1_000 })
  readonly information!: readonly InformationTextDto[];
}
