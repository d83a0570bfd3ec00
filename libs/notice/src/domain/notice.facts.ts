/** What acts on a notice must know beside its own state. */
export interface NoticeFacts {
  /** For sealing: the complaints about its nominees that are open, or were found to be true. */
  readonly blocking?: readonly string[];
}
