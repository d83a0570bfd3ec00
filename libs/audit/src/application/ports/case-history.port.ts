import type { Actor, Bilingual, EventRef, Instant, LocalDate } from '#libs/kernel';

/** One event of a case, without the texts about a person. */
export interface CaseEvent {
  /** By it a receipt is asked for. */
  readonly position: number;
  /** UUID. */
  readonly eventId: string;
  readonly event: EventRef;
  readonly type: string;
  /** The change it made. */
  readonly says: Bilingual;
  /** When the system knew of it. */
  readonly recordedAt: Instant;
  /** From when it was so: the date on its paper. */
  readonly effectiveOn: LocalDate;
  /** The paper is older than its record. */
  readonly enteredLate: boolean;
  readonly account: string;
  readonly organ: string;
  /** In whose place. */
  readonly onBehalfOf?: string;
  /** Numbers of the rules that the decision was checked by, from its recorded basis. */
  readonly rules: readonly string[];
  /** Coded facts of the event, for example `stage` or `rule`. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export abstract class CaseHistory {
  /**
   * What stands in the streams that bear the nomination's id, and in those of several nominations that name it as far
   * as the asker may read those now; in the order of the log.
   */
  abstract of(actor: Actor, nomination: string): Promise<readonly CaseEvent[]>;
}
