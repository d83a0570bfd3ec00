import type { Catalogue } from '#libs/catalogue';
import type { EventToAppend, StreamWrite } from '#libs/event-store';
import { canonicalJson, type Basis, type DomainEvent, type EventRef } from '#libs/kernel';
import type { Attempt, Gain } from './attempt.js';
import type { Envelope } from './envelope.js';

/** What every event carries beside its data (architecture, section 4). */
export interface EventMetadata {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly actor: Envelope['actor'];
  readonly effectiveOn: string;
  /** True when the paper is older than the record. */
  readonly enteredLate?: true;
  readonly basis?: Basis & { readonly read: readonly EventRef[] };
}

/** Stamps decided events with ids and metadata and puts them into stored form. */
export const writesOf = (
  gains: readonly Gain[],
  envelope: Envelope,
  attempt: Attempt,
  catalogue: Catalogue,
  newId: () => string,
): StreamWrite[] =>
  gains.map(({ stream, revision, events }) => ({
    stream,
    expectedRevision: revision < 0 ? 'no-stream' : revision,
    events: events.map((event) => ({ id: newId(), ...toAppend(event, envelope, attempt, catalogue) })),
  }));

const toAppend = (
  event: DomainEvent,
  envelope: Envelope,
  attempt: Attempt,
  catalogue: Catalogue,
): Omit<EventToAppend, 'id'> => {
  const { schemaVersion, data } = catalogue.encode(event);
  return {
    type: event.type,
    schemaVersion,
    metadata: canonicalJson(metadataOf(event, envelope, attempt)),
    data: canonicalJson(data),
  };
};

const metadataOf = (event: DomainEvent, envelope: Envelope, attempt: Attempt): EventMetadata => {
  const { commandId, correlationId, causationId, actor } = envelope;
  const { effectiveOn, today } = attempt.circumstances;
  return {
    commandId,
    correlationId,
    causationId,
    actor,
    effectiveOn,
    enteredLate: effectiveOn < today ? true : undefined,
    basis: event.basis && { ...event.basis, read: attempt.positionsRead },
  };
};
