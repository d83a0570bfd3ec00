/** What came to light late, before the honour is conferred, makes vetting begin anew. */
export type ReopeningCommand = {
  readonly type: 'ReopenDossier';
  /** Kinds of organ to be heard anew; with `checks` empty as well, everything is. */
  readonly asks: readonly string[];
  /** Checks to be made anew. */
  readonly checks: readonly string[];
  readonly reason: string;
};

/** Parts of other streams' acts; they need no facts. */
export type ReopeningNote =
  /** Everything anew: a nominee is called up from the reserve. */
  | { readonly type: 'ReopenAll'; readonly reason: string }
  /** The deeds were put right, so what these checks found of the old ones no longer counts (R42). */
  | { readonly type: 'NoteDeedsRevised'; readonly checks: readonly string[] };
