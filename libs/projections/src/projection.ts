import type { EventMetadata } from '#libs/decisions';
import type { DomainEvent, EventRef, Instant } from '#libs/kernel';
import type { EntityManager } from 'typeorm';

/** An event as a projection meets it: brought to its newest version, with where and when it was recorded. */
export interface RecordedEvent<Event extends DomainEvent = DomainEvent> {
  readonly position: number;
  readonly stream: string;
  /** The stream's name without its category. */
  readonly id: string;
  readonly revision: number;
  readonly ref: EventRef;
  readonly recordedAt: Instant;
  readonly metadata: EventMetadata;
  readonly event: Event;
}

/** A read model's writer. Rows and checkpoint commit together, so each event counts exactly once. */
export abstract class Projection<Event extends DomainEvent = DomainEvent> {
  abstract readonly name: string;
  /**
   * Raised when what it writes changes, also by a migration of its tables: they are then filled anew from the log,
   * beside those that are read until it is done.
   */
  abstract readonly version: number;
  /** Wire names of the events it reads. */
  abstract readonly handles: readonly Event['type'][];
  /** The tables that it writes and nobody else does; none refers to another by a foreign key. */
  abstract readonly tables: readonly string[];
  /** Writes a whole batch, in log order, with set-based SQL. */
  abstract apply(batch: readonly RecordedEvent<Event>[], tx: EntityManager): Promise<void>;
}
