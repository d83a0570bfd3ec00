import type { NomineeKind } from '#libs/rulebook';
import type { Answer, CheckResult, Finding, Signatory } from './dossier.words.js';

export type DossierCommand = DossierAct | DossierNote;

/** What people do. */
export type DossierAct =
  | { readonly type: 'RecordSelfReview'; readonly aspects: readonly string[] }
  | { readonly type: 'RequestOpinion'; readonly ask: string; readonly organ: string; readonly letter: string }
  | {
      readonly type: 'RecordOpinion';
      readonly ask: string;
      readonly answer: Answer;
      readonly signatories: readonly Signatory[];
      readonly grounds: string;
    }
  | {
      readonly type: 'SupersedeOpinion';
      readonly ask: string;
      /** The entry that the actor saw standing. */
      readonly supersedes: string;
      readonly answer: Answer;
      readonly signatories: readonly Signatory[];
      readonly reason: string;
      readonly grounds: string;
    }
  | {
      readonly type: 'RecordCheck';
      readonly check: string;
      readonly result: CheckResult;
      readonly source: string;
      readonly remarks: string;
    }
  | {
      readonly type: 'SupersedeCheck';
      readonly check: string;
      /** The entry that the actor saw standing. */
      readonly supersedes: string;
      readonly result: CheckResult;
      readonly source: string;
      readonly reason: string;
      readonly remarks: string;
    };

/** What other streams' acts do to a dossier; never sent by a person, always a part of their append. */
export type DossierNote =
  | {
      readonly type: 'OpenDossier';
      readonly nomination: string;
      readonly campaign: string;
      readonly unit: string;
      readonly kind: NomineeKind;
      readonly category: string;
      readonly opinions: readonly string[];
      readonly checks: readonly string[];
    }
  | { readonly type: 'LinkComplaint'; readonly complaint: string }
  | { readonly type: 'ConcludeComplaint'; readonly complaint: string; readonly finding: Finding }
  | { readonly type: 'CertifyClearance'; readonly decision: 'advance' | 'confer'; readonly stage: string };

/** One command of the union, by its name. */
export type DossierCommandOf<Type extends DossierCommand['type']> = Extract<DossierCommand, { type: Type }>;
