import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, id, ListOf, OneOf, QueryWhole, rule, Text, text } from '#libs/http';
import type { Bilingual, EventRef } from '#libs/kernel';
import { originKinds, type Origin } from '../application/ports/reliances.port.js';
import { relianceKinds, type RelianceKind } from '../domain/impact/reliance.js';
import { ActOnRecordDto, whole } from './logged-event.dto.js';

const many = { max: 1_000_000 };

class ReliesOnDto {
  @Text({ max: 300 })
  readonly event!: EventRef;

  /** Named by a gate of the decision, or by its data; one append with it; what it says rests on it; the nominee stood there by it. */
  @OneOf(relianceKinds)
  readonly kind!: RelianceKind;

  /** Rules of the gates that name it. */
  @ListOf(rule(), { max: 1_000 })
  readonly rules!: string[];
}

export class AuditedEventDto extends ActOnRecordDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '`zh` and `en`' })
  readonly says!: Bilingual;

  /** Nominations. */
  @ListOf(id(), many)
  readonly about!: string[];

  /** Whether it is a decision, with a recorded basis. */
  @Flag()
  readonly decides!: boolean;
}

class ImpactEventDto extends AuditedEventDto {
  /** The first leads back to an origin the shortest way, and so on from there; an origin relies on nothing here. */
  @ListOf(() => ReliesOnDto, many)
  readonly reliesOn!: ReliesOnDto[];
}

class ReachedCaseDto {
  /** Nomination. */
  @Id()
  readonly id!: string;

  @ListOf(text({ max: 300 }), many)
  readonly decisions!: EventRef[];

  @ListOf(text({ max: 300 }), many)
  readonly honours!: EventRef[];
}

export class ImpactDto {
  /** What it began with; what nothing relied on is no part of the graph. */
  @ListOf(text({ max: 300 }), many)
  readonly origins!: EventRef[];

  /** By case, the decisions and honours that relied on it. */
  @ListOf(() => ReachedCaseDto, many)
  readonly items!: ReachedCaseDto[];

  /** The graph, in the order of the log: origins, decisions, honours, and what lies on the way. */
  @ListOf(() => ImpactEventDto, many)
  readonly events!: ImpactEventDto[];

  /** The same as a flowchart in the language of Mermaid; absent where there is too much to draw. */
  @Text({ max: 1_000_000, optional: true })
  readonly mermaid?: string;
}

export class ImpactQueryDto {
  /** Of an event, of what a complaint's investigation found, or of all that an account or an organ did. */
  @OneOf(originKinds)
  readonly of!: Origin['kind'];

  /** The event as `stream@revision`, or the id of the complaint, account or organ. */
  @Text({ max: 300 })
  readonly name!: string;

  /** Position: only what was done from there on. */
  @QueryWhole({ ...whole, optional: true })
  readonly since: number = 0;

  /** Position: only what was done up to there. */
  @QueryWhole({ ...whole, optional: true })
  readonly until: number = Number.MAX_SAFE_INTEGER;

  /** Waits, 5 s at most, until what others have written is found up to this position. */
  @QueryWhole({ ...whole, optional: true })
  readonly minPosition: number = 0;
}
