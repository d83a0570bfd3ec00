import { BilingualDto, Day, Flag, Id, ListOf, Nested, OneOf, Text, Whole, Word, word } from '#libs/http';
import type { Bilingual, LocalDate } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { itemStatuses, standings, type ItemStatus, type Standing } from '../domain/honour.words.js';
import { HonourInquiryDto, RevocationDto, RevocationProposalDto } from './revocation-view.dto.js';

const count = { min: 0, max: Number.MAX_SAFE_INTEGER };

class ConferredDto {
  /** The nomination has the same id. */
  @Id()
  readonly id!: string;

  @Id()
  readonly campaign!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Text({ max: 150 })
  readonly subject!: string;

  @Nested(() => BilingualDto)
  readonly title!: Bilingual;

  /** The organ that conferred it. */
  @Id()
  readonly organ!: string;

  @OneOf(standings)
  readonly standing!: Standing;
}

/** One honour as lists show it. */
export class HonourRowDto extends ConferredDto {
  @Day()
  readonly conferredOn!: LocalDate;

  /** Items that were handed out and are neither back nor written off. */
  @Whole(count)
  readonly itemsOut!: number;

  /** Whether the decision in force, a revocation or its undoing, is still to be published. */
  @Flag()
  readonly publicationOwed!: boolean;
}

/** Amounts are in fen, and left out for what is no money. */
export class HonourItemDto {
  @Word()
  readonly item!: string;

  @OneOf(itemStatuses)
  readonly status!: ItemStatus;

  @Whole({ ...count, optional: true })
  readonly issuedFen?: number;

  @Whole({ ...count, optional: true })
  readonly recoveredFen?: number;

  @Whole({ ...count, optional: true })
  readonly writtenOffFen?: number;
}

export class OutstandingItemDto {
  @Word()
  readonly item!: string;

  /** Of money, in fen. */
  @Whole({ ...count, optional: true })
  readonly fen?: number;
}

/** What is still to be done after a revocation (R52), or after it was undone. */
export class OutstandingDto {
  @ListOf(() => OutstandingItemDto, { max: 100 })
  readonly items!: readonly OutstandingItemDto[];

  @ListOf(word(), { max: 100 })
  readonly benefits!: readonly string[];

  /** What a reinstated holder is to have back. */
  @ListOf(() => OutstandingItemDto, { max: 100 })
  readonly dueBack!: readonly OutstandingItemDto[];

  /** Whether the decision in force is still to be published. */
  @Flag()
  readonly publication!: boolean;
}

/** One honour as it stands now, read from its stream. */
export class HonourDto extends ConferredDto {
  @Whole(count)
  readonly revision!: number;

  @ListOf(() => HonourItemDto, { max: 100 })
  readonly items!: readonly HonourItemDto[];

  @ListOf(word(), { max: 100 })
  readonly benefits!: readonly string[];

  @Flag()
  readonly benefitsStopped!: boolean;

  @Nested(() => OutstandingDto)
  readonly outstanding!: OutstandingDto;

  /** Since the title was conferred or given back. */
  @ListOf(() => HonourInquiryDto, { max: 1_000 })
  readonly inquiries!: readonly HonourInquiryDto[];

  /** Under decision, or the one that led to the revocation. */
  @Nested(() => RevocationProposalDto, { optional: true })
  readonly proposal?: RevocationProposalDto;

  /** The one in force. */
  @Nested(() => RevocationDto, { optional: true })
  readonly revocation?: RevocationDto;
}
