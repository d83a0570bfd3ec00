import type { Catalogue } from '#libs/catalogue';
import type { StreamWrite } from '#libs/event-store';
import { canonicalJson, type DomainEvent } from '#libs/kernel';
import type { Draft, Seals } from '#libs/sealing';
import type { Attempt } from './attempt.js';
import { briefly } from './brief-basis.js';
import type { Envelope } from './envelope.js';
import type { EventMetadata } from './event-metadata.js';

export interface Stamps {
  readonly catalogue: Catalogue;
  readonly seals: Seals;
  /** Makes the ids of events (UUID). */
  readonly newId: () => string;
}

/** Stamps decided events with ids and metadata, seals what is personal, and puts them into stored form. */
export const writesOf = async (
  attempt: Attempt,
  envelope: Envelope,
  { catalogue, seals, newId }: Stamps,
): Promise<readonly StreamWrite[]> => {
  const { gains } = attempt;
  const decided = gains.flatMap(({ stream, events }) => events.map((event) => ({ stream, event })));
  const drafts = decided.map(({ stream, event }): Draft => {
    const { type } = event;
    return { stream, id: newId(), type, spec: catalogue.spec(type), ...catalogue.encode(event) };
  });
  const sealed = await seals.seal(drafts);
  const stored = drafts.map(({ id, type, schemaVersion }, index) => ({
    ...{ id, type, schemaVersion },
    metadata: canonicalJson(metadataOf(decided[index]?.event, sealed[index]?.key, envelope, attempt)),
    data: sealed[index]?.data ?? '',
  }));
  let taken = 0;
  return gains.map(({ stream, revision, events }) => ({
    stream,
    expectedRevision: revision < 0 ? 'no-stream' : revision,
    events: stored.slice(taken, (taken += events.length)),
  }));
};

const metadataOf = (
  event: DomainEvent | undefined,
  key: number | undefined,
  envelope: Envelope,
  attempt: Attempt,
): EventMetadata => {
  const { commandId, correlationId, causationId, actor } = envelope;
  const { effectiveOn, today } = attempt.circumstances;
  return {
    commandId,
    correlationId,
    causationId,
    actor,
    effectiveOn,
    enteredLate: effectiveOn < today ? true : undefined,
    key,
    basis: event?.basis && { ...briefly(event.basis), read: attempt.positionsRead },
  };
};
