import type { Bilingual, EventRef, Instant } from '#libs/kernel';

/** One event of a case, without the texts about a person. */
export interface CaseEvent {
  readonly position: number;
  readonly event: EventRef;
  readonly type: string;
  readonly says: Bilingual;
  readonly recordedAt: Instant;
  readonly account: string;
  readonly organ: string;
  /** In whose place. */
  readonly onBehalfOf?: string;
  /** Coded facts of the event, for example `stage` or `rule`. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export abstract class CaseHistory {
  /** What stands in the streams that bear the nomination's id, in the order of the log. */
  abstract of(nomination: string): Promise<readonly CaseEvent[]>;
}
