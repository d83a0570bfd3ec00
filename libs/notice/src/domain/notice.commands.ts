import type { Channel, Lane } from '#libs/rulebook';

export type NoticeCommand = OpenNotice | NoticeAct;

export interface OpenNotice {
  readonly type: 'OpenNotice';
  readonly campaign: string;
  readonly stage: string;
  readonly nominations: readonly string[];
  /** What the notice shows, in the rulebook's words (R21). */
  readonly contents: readonly string[];
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
      readonly text: string;
    }
  | { readonly type: 'CloseNotice' };
