import type { History, Told } from '../../domain/recheck/told.js';

/** Some of the log, in its order. */
export interface LogPart {
  /** Acts with what they wrote, whole; without events that recheck has no use for. */
  readonly acts: readonly (readonly Told[])[];
  /** Types of the other events that carry a basis, one for each. */
  readonly unread: readonly string[];
  /** How far this goes: the next part begins after this position. */
  readonly upTo: number;
}

/** The log as recheck reads it: once, in parts. */
export abstract class RecheckLog {
  /** From after a position to what was the end of the log. */
  abstract parts(after: number): AsyncIterable<LogPart>;

  /** A stream's events at positions before this one. */
  abstract history(stream: string, before: number): Promise<History>;
}
