import { Day, Flag, Id, ListOf, OneOf, Text, Word } from '#libs/http';
import { answers, type Answer } from '../domain/dossier/dossier.words.js';
import { draftKinds, type DraftKind } from '../domain/letter/letter.words.js';

const ref = { max: 300 };
const text = { max: 4_000, optional: true };

export class DraftSignatoryDto {
  @Word()
  readonly office!: string;

  /** Account of whoever signed. */
  @Id()
  readonly accountId!: string;
}

export class DraftDto {
  @Id()
  readonly nomination!: string;

  /** The event that drafted it, as `stream@revision`: who signs or countersigns names it. */
  @Text(ref)
  readonly draft!: string;

  @OneOf(draftKinds)
  readonly is!: DraftKind;

  /** Account of whoever drafted it. */
  @Id()
  readonly by!: string;

  @Flag()
  readonly isCountersigned!: boolean;

  @ListOf(() => DraftSignatoryDto, { max: 10 })
  readonly signatories!: readonly DraftSignatoryDto[];

  @OneOf(answers, { optional: true })
  readonly answer?: Answer;

  @Day({ optional: true })
  readonly until?: string;

  @Text(text)
  readonly question?: string;

  @Text(text)
  readonly grounds?: string;

  /** The opinion whose place it takes. */
  @Text({ ...ref, optional: true })
  readonly supersedes?: string;

  /** The opinion that it takes back. */
  @Text({ ...ref, optional: true })
  readonly withdraws?: string;

  @Text({ max: 1_000, optional: true })
  readonly reason?: string;
}

/** The drafts of a letter, as the organ that is asked reads them. */
export class DraftsDto {
  @ListOf(() => DraftDto, { max: 100 })
  readonly drafts!: readonly DraftDto[];
}
