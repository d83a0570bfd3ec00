import type { EventRef, LocalDate } from '#libs/kernel';
import type { Ground, InquiryFinding } from './honour.words.js';

export type HonourCommand = Confer | HonourAct;

export interface Confer {
  readonly type: 'Confer';
  readonly nomination: string;
}

/** What is done on an honour that has been conferred. Amounts are in fen; `null` for what is no money. */
export type HonourAct =
  | { readonly type: 'IssueItem'; readonly item: string; readonly fen: number | null }
  | InquiryAct
  | RevocationAct
  | { readonly type: 'StopBenefits' }
  | { readonly type: 'RecoverItem'; readonly item: string; readonly fen: number | null }
  | { readonly type: 'WriteOffItem'; readonly item: string; readonly reason: string }
  | PublicationAct
  | AppealAct
  | { readonly type: 'ReturnItem'; readonly item: string }
  /** When the days to appeal are over: by the timekeeper. */
  | { readonly type: 'Close' };

export type InquiryAct =
  | { readonly type: 'OpenInquiry'; readonly reason: string }
  | {
      readonly type: 'ConcludeInquiry';
      /** The event that opened it. */
      readonly inquiry: EventRef;
      readonly finding: InquiryFinding;
      readonly remarks: string;
    };

export type RevocationAct =
  | {
      readonly type: 'ProposeRevocation';
      readonly ground: Ground;
      readonly reason: string;
      readonly evidence: readonly EventRef[];
      /** SHA-256 of each file, hex. */
      readonly attachments: readonly string[];
    }
  | {
      readonly type: 'RecordRepresentation';
      readonly text: string;
      /** SHA-256 of each file, hex. */
      readonly attachments: readonly string[];
    }
  | {
      readonly type: 'WaiveRepresentation';
      readonly statement: string;
      /** SHA-256 of the paper that the holder signed, hex. */
      readonly digest: string;
    }
  | { readonly type: 'DeclineRevocation'; readonly reason: string }
  | { readonly type: 'Revoke' };

/** The paper by which a decision is made known. */
export interface PublishedPaper {
  /** As it is printed on it. */
  readonly number: string;
  /** SHA-256 of the paper, hex. */
  readonly digest: string;
  readonly on: LocalDate;
}

export type PublicationAct =
  | ({ readonly type: 'PublishRevocation' } & PublishedPaper)
  | ({ readonly type: 'PublishReinstatement' } & PublishedPaper);

export type AppealAct =
  | { readonly type: 'Appeal'; readonly text: string }
  | { readonly type: 'DismissAppeal'; readonly reason: string }
  | {
      readonly type: 'Reinstate';
      readonly reason: string;
      /** SHA-256 of the paper on which the decision rests, hex. */
      readonly digest: string;
    };

/** What a complaint about the holder leaves in the honour. */
export type HonourNote =
  | { readonly type: 'NoteComplaint'; readonly complaint: string }
  | {
      readonly type: 'NoteComplaintConcluded';
      readonly complaint: string;
      readonly finding: InquiryFinding;
    };

/** One act of the union, by its name. */
export type HonourActOf<Type extends HonourAct['type']> = Extract<HonourAct, { type: Type }>;
