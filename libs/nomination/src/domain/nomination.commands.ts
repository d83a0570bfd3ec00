import type { LocalDate } from '#libs/kernel';
import type { NomineeKind, NomineeFacts } from '#libs/rulebook';
import type { Recommendation, Wish } from './nominee.js';

export type NominationCommand =
  | {
      readonly type: 'OpenNomination';
      readonly campaign: string;
      readonly kind: NomineeKind;
      readonly category: string;
      readonly subject: string;
      readonly candidacy: string;
      readonly facts: NomineeFacts;
      readonly name: string;
      readonly post: string;
      readonly deeds: string;
    }
  | { readonly type: 'CorrectFacts'; readonly facts: NomineeFacts; readonly reason: string }
  | { readonly type: 'ReviseDeeds'; readonly deeds: string; readonly reason: string }
  | {
      readonly type: 'RecordStep';
      readonly step: string;
      readonly heldOn: LocalDate;
      readonly present: number;
      readonly inFavour: number;
      readonly against: number;
      readonly minutes: string;
    }
  | { readonly type: 'Propose' }
  | { readonly type: 'PutForward' }
  | {
      readonly type: 'RecordReview';
      readonly findings: readonly string[];
      readonly recommendation: Recommendation;
      readonly remarks: string;
    }
  | { readonly type: 'WaiveGate'; readonly rule: string; readonly reason: string }
  | { readonly type: 'Advance' }
  | { readonly type: 'Freeze'; readonly reason: string }
  | { readonly type: 'Unfreeze'; readonly reason: string }
  | { readonly type: 'Reject'; readonly rule: string; readonly reason: string }
  | { readonly type: 'Withdraw'; readonly reason: string; readonly wish: Wish }
  | { readonly type: 'Confirm'; readonly honour: string };

/** What other streams' acts do to a nomination; never sent by a person, always a part of their append. */
export type NominationNote =
  | {
      readonly type: 'NoteNoticeOpened';
      readonly notice: string;
      readonly stage: string;
      readonly until: LocalDate;
    }
  | {
      readonly type: 'NoteNoticeClosed';
      readonly notice: string;
      readonly stage: string;
      readonly complaints: readonly string[];
    }
  | {
      readonly type: 'NoteDeedsReturned';
      readonly check: string;
      readonly passages: readonly string[];
      readonly reason: string;
    }
  | { readonly type: 'NoteFactsCorrected'; readonly facts: NomineeFacts; readonly reason: string }
  | { readonly type: 'NoteDeedsCorrected'; readonly deeds: string; readonly reason: string }
  | { readonly type: 'NoteSanctioned'; readonly sanction: string; readonly rule: string }
  | { readonly type: 'NotePackageReceived'; readonly package: string; readonly owner: string }
  | { readonly type: 'NoteForfeited'; readonly rule: string; readonly package: string }
  | {
      readonly type: 'NoteBallotResult';
      readonly ballot: string;
      readonly stage: string;
      readonly votes: number;
      readonly result:
        | { readonly is: 'selected' }
        | { readonly is: 'not-selected' }
        | { readonly is: 'passed-over'; readonly rule: string };
    };
