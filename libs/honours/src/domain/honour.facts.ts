/** What acts on an honour must know beside its own events. */
export interface HonourFacts {
  /** Digest of the rulebook in force. */
  readonly rulebook: string;
  /** The rule by which the rulebook lets a title be withdrawn; `null` where it has none. */
  readonly revocationRule: string | null;
  /** Whether the holder's unit is, or lies below, the acting organ or the body that it works for. */
  readonly coversHolder: boolean;
}
