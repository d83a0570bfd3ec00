import type { LocalDate } from '#libs/kernel';
import type { Channel, Lane, NomineeFacts } from '#libs/rulebook';

export type NoticeCommand = OpenNotice | RestartNotice | NoticeAct;

export interface OpenNotice {
  readonly type: 'OpenNotice';
  readonly campaign: string;
  readonly stage: string;
  readonly nominations: readonly string[];
  /** What the notice shows, in the rulebook's words (R21). */
  readonly contents: readonly string[];
}

/** A suspended notice is posted again, for the whole of its period (R22). */
export interface RestartNotice {
  readonly type: 'RestartNotice';
}

/** What is done on a notice that has been opened. */
export type NoticeAct =
  | {
      readonly type: 'RaiseObjection';
      /** Id of the complaint that the objection becomes. */
      readonly complaint: string;
      readonly nomination: string;
      readonly lane: Lane;
      readonly channel: Channel;
      /** Of a letter: what was posted within the period is in time, whenever it arrives. */
      readonly postmark?: LocalDate;
      readonly text: string;
      /** Who objects, where a name was given. */
      readonly reporter?: { readonly name: string; readonly contact: string };
    }
  | { readonly type: 'SuspendNotice'; readonly reason: string }
  | {
      readonly type: 'CorrectFactsShown';
      readonly nomination: string;
      /** What it says of the nominee (R21), right. */
      readonly facts: NomineeFacts;
      readonly reason: string;
    }
  | {
      readonly type: 'CorrectDeedsShown';
      readonly nomination: string;
      readonly deeds: string;
      readonly reason: string;
    }
  | { readonly type: 'CloseNotice' }
  | {
      readonly type: 'SealResult';
      /** The result note's number, its seal, and the SHA-256 of its text, hex. */
      readonly number: string;
      readonly seal: string;
      readonly digest: string;
    };

/** One act of the union, by its name. */
export type NoticeActOf<Type extends NoticeAct['type']> = Extract<NoticeAct, { type: Type }>;
