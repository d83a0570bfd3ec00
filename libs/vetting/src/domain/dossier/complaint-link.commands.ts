import type { SetAside } from '../complaint/complaint.words.js';
import type { Finding } from './dossier.words.js';

/** What a complaint does to the dossiers of those it is about. */
export type ComplaintLinkNote =
  | { readonly type: 'LinkComplaint'; readonly complaint: string }
  | { readonly type: 'ConcludeComplaint'; readonly complaint: string; readonly finding: Finding }
  | {
      readonly type: 'SetComplaintAside';
      readonly complaint: string;
      readonly why: SetAside;
      /** The complaint that is looked into in its stead. */
      readonly into: string | null;
    }
  | { readonly type: 'ReopenComplaint'; readonly complaint: string }
  | { readonly type: 'NoteNameCleared'; readonly complaint: string };

export type ComplaintLinkNoteOf<Type extends ComplaintLinkNote['type']> = Extract<
  ComplaintLinkNote,
  { type: Type }
>;
