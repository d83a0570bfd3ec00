import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, QueryWhole, Slug } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { RecordedAccess } from '../access-trail.port.js';

export class TrailPageQuery {
  /** `next` of the page before; the newest come first. */
  @QueryWhole({ min: 1, max: Number.MAX_SAFE_INTEGER, optional: true })
  readonly after?: number;

  @QueryWhole({ min: 1, max: 500, optional: true })
  readonly limit: number = 50;
}

export class AccessLogQuery extends TrailPageQuery {
  /** Login of who asked, in whose name it was asked, or who failed to sign in. */
  @Slug({ min: 3, max: 40, optional: true })
  readonly account?: string;

  /** A stream, for example `nomination-7f…`. */
  @Id({ optional: true })
  readonly subject?: string;

  /** Where the platform stands. */
  @Day({ optional: true })
  readonly day?: LocalDate;
}

const absent = { required: false } as const;

export class ReaderDto {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: String, enum: ['answered', 'refused', 'sign-in-failed'] })
  readonly outcome!: string;

  @ApiProperty({ type: String, ...absent, description: 'Login; absent while nobody is signed in' })
  readonly account?: string;

  @ApiProperty({ type: String, ...absent })
  readonly organ?: string;

  @ApiProperty({ type: String, ...absent })
  readonly role?: string;

  @ApiProperty({ type: String, ...absent, description: 'Login of whom the account acted for' })
  readonly onBehalfOf?: string;

  @ApiProperty({ type: String, description: 'What was asked for' })
  readonly act!: string;

  @ApiProperty({ type: [String], description: 'Field classes that the answer showed' })
  readonly classes!: readonly string[];

  @ApiProperty({ type: String, ...absent, description: 'What it was for, as they said' })
  readonly purpose?: string;
}

export class AccessDto extends ReaderDto {
  @ApiProperty({ type: 'integer', description: 'Position in the access log' })
  readonly position!: number;

  @ApiProperty({ type: [String], description: 'Streams that it is about' })
  readonly matters!: readonly string[];

  @ApiProperty({ type: 'integer', ...absent, description: 'How many things stood in a list' })
  readonly items?: number;

  @ApiProperty({ type: 'integer', ...absent, description: 'HTTP status of what was refused' })
  readonly status?: number;

  @ApiProperty({ type: String, ...absent, description: 'Why it was refused' })
  readonly code?: string;

  @ApiProperty({ type: String, ...absent, description: 'Account that somebody failed to sign in to' })
  readonly login?: string;

  @ApiProperty({ type: String })
  readonly correlationId!: string;

  @ApiProperty({ type: String, description: 'Network address' })
  readonly address!: string;
}

/** For the subject's officer: who, when and what for; not from which machine. */
export const readerOf = (access: RecordedAccess): ReaderDto => {
  const { at, outcome, actor, act, purpose } = access;
  return {
    ...{ at, outcome, account: actor?.accountId, organ: actor?.organId, role: actor?.role },
    ...{ onBehalfOf: actor?.onBehalfOf, act, purpose },
    classes: outcome === 'answered' ? access.classes : [],
  };
};

export const accessOf = (access: RecordedAccess): AccessDto => {
  const { actor: _, ...entry } = access;
  return { matters: [], ...entry, ...readerOf(access) };
};
