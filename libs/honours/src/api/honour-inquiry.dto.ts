import { Digest, digest, ListOf, OneOf, Text } from '#libs/http';
import type { EventRef } from '#libs/kernel';
import { inquiryFindings, type InquiryFinding } from '../domain/honour.words.js';

export class OpenInquiryDto {
  @Text({ max: 6_000 })
  readonly reason!: string;
}

export class ConcludeInquiryDto {
  /** The event that opened it, as `stream@revision`. */
  @Text({ max: 300 })
  readonly inquiry!: EventRef;

  @OneOf(inquiryFindings)
  readonly finding!: InquiryFinding;

  @Text({ max: 6_000, optional: true })
  readonly remarks?: string;
}

/** What the holder says to a proposal, brought by the unit or taken from a paper. */
export class RepresentationDto {
  @Text({ max: 6_000 })
  readonly text!: string;

  /** SHA-256 of each file. */
  @ListOf(digest(), { max: 50, optional: true })
  readonly attachments?: string[];
}

export class RepresentationWaiverDto {
  /** In which words, and on which paper. */
  @Text({ max: 1_000 })
  readonly statement!: string;

  /** SHA-256 of the paper that the holder signed. */
  @Digest()
  readonly digest!: string;
}
