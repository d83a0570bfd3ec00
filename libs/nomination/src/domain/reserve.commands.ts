export interface CallUpReserve {
  readonly type: 'CallUpReserve';
  /** The nomination of whoever dropped out. */
  readonly outgoing: string;
}

/** Parts of the same append, in the streams of the others. */
export type ReserveNote =
  | { readonly type: 'NoteReplaced'; readonly by: string }
  | {
      readonly type: 'NoteReservePassedOver';
      readonly replaces: string;
      readonly ballot: string;
      readonly stage: string;
      readonly rule: string;
    };
