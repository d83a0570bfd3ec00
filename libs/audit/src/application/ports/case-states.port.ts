import type { Actor } from '#libs/kernel';
import type { Point } from '../../domain/point.js';

/** What one stream came to by a point; plain data, whose personal texts are sealed. */
export interface StreamState {
  readonly stream: string;
  /** Of its last event by then. */
  readonly position: number;
  readonly revision: number;
  readonly state: unknown;
}

export abstract class CaseStates {
  /**
   * The case and what it stood in, as far as the asker may read it now; a stream that had not begun is absent.
   * By a business day, events whose papers are younger are left out, whenever they were entered.
   */
  abstract asOf(actor: Actor, nomination: string, point: Point): Promise<readonly StreamState[]>;

  /** The same at two points of one reading. */
  abstract asOfBoth(
    actor: Actor,
    nomination: string,
    points: readonly [Point, Point],
  ): Promise<readonly [readonly StreamState[], readonly StreamState[]]>;
}
