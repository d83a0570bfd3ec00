import type { Actor, LocalDate } from '#libs/kernel';

/** Who asks for an act, and how it hangs together with others. */
export interface Envelope {
  /** UUID; the same id again gives the first result. */
  readonly commandId: string;
  readonly correlationId: string;
  /** The event or command that caused this one, when a machine asks. */
  readonly causationId?: string;
  readonly actor: Actor;
  /** Business date on the paper; today when absent. */
  readonly effectiveOn?: LocalDate;
  /** Revision that the caller saw of the act's first stream (`If-Match`). */
  readonly expectedRevision?: number;
}

/** An act as it was asked for: its envelope and its plain content, which the idempotency check compares. */
export interface Act {
  readonly envelope: Envelope;
  readonly content: object;
}

/** What became of an act. */
export interface Outcome {
  /** Position of its last event; `undefined` when there was nothing left to do. */
  readonly position: number | undefined;
  /** Revision of each stream it wrote. */
  readonly revisions: Readonly<Record<string, number>>;
  /** True when the act had been committed before. */
  readonly repeated: boolean;
}
