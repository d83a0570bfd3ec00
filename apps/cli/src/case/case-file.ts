import type { Bilingual } from '#libs/kernel';
import type { ExplainedStage, NominationView } from '#libs/nomination';
import type { DossierView } from '#libs/vetting';

/** Everything about one nomination in coded facts; names and texts about the person stay where they are. */
export interface CaseFile {
  readonly nomination: NominationView;
  readonly stages: readonly ExplainedStage[];
  readonly dossier: DossierView;
  /** What happened, in the order of the log. */
  readonly timeline: readonly CaseEvent[];
}

export interface CaseEvent {
  readonly position: number;
  /** `stream@revision` */
  readonly event: string;
  readonly type: string;
  readonly says: Bilingual;
  readonly recordedAt: string;
  /** Account and organ. */
  readonly by: string;
  /** Coded facts of the event, for example `stage` or `rule`. */
  readonly facts: Readonly<Record<string, string | number>>;
}
