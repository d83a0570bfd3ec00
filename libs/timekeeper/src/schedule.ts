import type { Envelope } from '#libs/decisions';
import type { DomainEvent, Instant } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';

/** An act that time will do: at most one for each kind and key. */
export interface DueAct {
  readonly kind: string;
  readonly key: string;
  readonly dueAt: Instant;
}

/** What an event changes in the diary: a date set (again), or struck out. */
export type DiaryEntry = { readonly set: DueAct } | { readonly strike: Pick<DueAct, 'kind' | 'key'> };

/** One kind of act that time does, for example closing a notice. Contexts provide them; the timekeeper runs them. */
export abstract class Schedule {
  /** For example `notice.close`. */
  abstract readonly kind: string;
  /** Wire names of the events that it reads. */
  abstract readonly handles: readonly string[];
  /** Pure: what an event means for the diary. */
  abstract entries(recorded: RecordedEvent<DomainEvent>): readonly DiaryEntry[];
  /** Sends the ordinary command; its id is deterministic, so twice is once. */
  abstract perform(key: string, envelope: Envelope, dueAt: Instant): Promise<void>;
}
