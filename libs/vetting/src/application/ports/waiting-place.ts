/** Where something stands among what waits, the oldest first; the beginning is before all of it. */
export interface WaitingPlace {
  /** An instant; the beginning has none. */
  readonly since: string;
  /** Tells apart what waits since the same instant. */
  readonly key: string;
}
