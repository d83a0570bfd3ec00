import { digest, Id, ListOf, OneOf, PageQuery, Text, Whole, Word } from '#libs/http';
import type { EventRef } from '#libs/kernel';
import { grounds, type Ground } from '../domain/honour.words.js';
import { eventRef } from './event-ref.js';

export class ConferDto {
  @Id()
  readonly nomination!: string;
}

/** Amounts are in fen, and left out for what is no money. */
const amount = { min: 1, max: Number.MAX_SAFE_INTEGER, optional: true };

export class ItemDto {
  @Word()
  readonly item!: string;

  @Whole(amount)
  readonly fen?: number;
}

export class WriteOffDto {
  @Word()
  readonly item!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class ProposeRevocationDto {
  @OneOf(grounds)
  readonly ground!: Ground;

  @Text({ max: 6_000 })
  readonly reason!: string;

  /** Events of the log that prove it, each as `stream@revision`. */
  @ListOf(eventRef, { max: 50 })
  readonly evidence!: EventRef[];

  /** Files beside them, for example an audit's findings: the digest of each, which was uploaded before. */
  @ListOf(digest(), { max: 20, optional: true })
  readonly attachments?: string[];
}

export class DeclineRevocationDto {
  @Text({ max: 6_000 })
  readonly reason!: string;
}

export class HonourPageQuery extends PageQuery {
  @Id()
  readonly campaign!: string;
}
