import type { Instant, LocalDate } from '#libs/kernel';
import type { Channel, Conclusion, Lane, ReplyKind, Reporter } from './complaint.words.js';

export type ComplaintCommand = ComplaintAct | ComplaintNote;

/** What people do. */
export type ComplaintAct =
  | {
      readonly type: 'LodgeComplaint';
      readonly lane: Lane;
      readonly channel: Channel;
      /** Of a letter. */
      readonly postmark?: LocalDate;
      /** One of the rulebook's, where it names any. */
      readonly class?: string;
      readonly about: readonly string[];
      readonly notice: string | null;
      readonly text: string;
      readonly reporter?: Reporter;
    }
  | { readonly type: 'AcceptComplaint' }
  | { readonly type: 'DeclineComplaint'; readonly reason: string }
  | { readonly type: 'TellReporter'; readonly what: ReplyKind; readonly how: string }
  | { readonly type: 'OpenInvestigation'; readonly investigators: readonly string[] }
  | {
      readonly type: 'ReassignInvestigators';
      readonly investigators: readonly string[];
      readonly reason: string;
    }
  | { readonly type: 'RecordInvestigationStep'; readonly step: string; readonly note: string }
  | {
      readonly type: 'ConcludeInvestigation';
      readonly conclusions: readonly Conclusion[];
      readonly measures: string;
    }
  | {
      readonly type: 'ClearName';
      readonly nomination: string;
      readonly how: string;
      readonly reason: string;
    }
  | { readonly type: 'ReopenComplaint'; readonly reason: string; readonly evidence: readonly string[] }
  | { readonly type: 'MergeComplaints'; readonly into: string; readonly reason: string };

/** What time does, and what another complaint's act does to this one; never sent by a person. */
export type ComplaintNote =
  | { readonly type: 'NoteReplyOverdue'; readonly what: ReplyKind }
  /** Counted from the lodging or the conclusion, which was recorded then. */
  | { readonly type: 'SetReplyDue'; readonly what: ReplyKind; readonly since: Instant }
  | {
      readonly type: 'AbsorbComplaint';
      readonly complaint: string;
      readonly about: readonly string[];
      readonly holders: readonly string[];
    };

/** One command of the union, by its name. */
export type ComplaintCommandOf<Type extends ComplaintCommand['type']> = Extract<
  ComplaintCommand,
  { type: Type }
>;
