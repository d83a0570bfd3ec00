import { Id, id, ListOf, OneOf, Text, text, Word } from '#libs/http';
import { mostAbout } from '../domain/complaint/complaint.words.js';
import { findings, type Finding } from '../domain/dossier/dossier.words.js';

export class OpenInvestigationDto {
  /** Account ids. */
  @ListOf(id(), { max: 20 })
  readonly investigators!: string[];
}

export class ReassignInvestigatorsDto extends OpenInvestigationDto {
  @Text({ max: 2_000 })
  readonly reason!: string;
}

export class RecordInvestigationStepDto {
  /** For example `interview`, `file-review`. */
  @Word()
  readonly step!: string;

  @Text({ max: 8_000 })
  readonly note!: string;
}

export class ConclusionDto {
  @Id()
  readonly nomination!: string;

  @OneOf(findings)
  readonly finding!: Finding;
}

export class ConcludeInvestigationDto {
  /** One for each nominee that the complaint is about. */
  @ListOf(() => ConclusionDto, { max: mostAbout })
  readonly conclusions!: ConclusionDto[];

  @Text({ max: 4_000, optional: true })
  readonly measures?: string;
}

export class ClearNameDto {
  @Id()
  readonly nomination!: string;

  /** Where and how it was made known. */
  @Text({ max: 2_000 })
  readonly how!: string;

  @Text({ max: 2_000 })
  readonly reason!: string;
}

export class ReopenComplaintDto {
  @Text({ max: 2_000 })
  readonly reason!: string;

  /** What was not known before. */
  @ListOf(text({ max: 1_000 }), { max: 10 })
  readonly evidence!: string[];
}
