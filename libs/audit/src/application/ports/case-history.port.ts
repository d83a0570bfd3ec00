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

/** The same with all that the log has of it. */
export interface RecordedEvent extends CaseEvent {
  /** The leaf of the ledger, byte for byte: RFC 8785 JSON of the event as it stands in the log, its personal texts sealed. */
  readonly entry: string;
  readonly schemaVersion: number;
  /** As stored, with the texts that the reader may see; none of what its own stream shows nobody either. */
  readonly data?: object;
  /** By the path of each personal text in the data: what proves it to whoever has the entry, or why it is not shown. */
  readonly proofs: Readonly<Record<string, string>>;
  /** The same data in its newest version, where that is another. */
  readonly upcast?: { readonly schemaVersion: number; readonly data: object };
}

export abstract class CaseHistory {
  /**
   * What stands in the streams that bear the nomination's id, and in those of several nominations that name it as far
   * as the asker may read those now; in the order of the log.
   */
  abstract of(actor: Actor, nomination: string): Promise<readonly CaseEvent[]>;

  /** The same events after a position, as many as are asked for, and whether there are more. */
  abstract recorded(
    actor: Actor,
    nomination: string,
    slice: { readonly after: number; readonly limit: number },
  ): Promise<{ readonly items: readonly RecordedEvent[]; readonly isEnd: boolean }>;
}
