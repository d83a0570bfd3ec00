import type { Catalogue } from '#libs/catalogue';
import type { EventMetadata } from '#libs/decisions';
import type { LogPage, StoredEvent } from '#libs/event-store';
import type { DomainEvent } from '#libs/kernel';
import type { RecordedEvent } from './projection.js';

/** A page of the log, whose events are decoded once for all projections, and only if one of them asks. */
export class Page {
  readonly #decoded = new Map<number, RecordedEvent>();

  constructor(
    private readonly page: LogPage,
    private readonly catalogue: Catalogue,
  ) {}

  get upTo(): number {
    return this.page.upTo;
  }

  past(position: number, types: ReadonlySet<string>): readonly StoredEvent[] {
    return this.page.events.filter((event) => event.position > position && types.has(event.type));
  }

  /** @throws UnknownEvent, NewerVersion */
  decoded(stored: StoredEvent): RecordedEvent {
    const known = this.#decoded.get(stored.position);
    if (known) return known;
    const recorded = recordedEvent(stored, this.catalogue);
    this.#decoded.set(stored.position, recorded);
    return recorded;
  }
}

const recordedEvent = (stored: StoredEvent, catalogue: Catalogue): RecordedEvent => {
  const { position, stream, revision, recordedAt, type } = stored;
  const metadata = JSON.parse(stored.metadata) as EventMetadata;
  const data = catalogue.decode(stored);
  const event: DomainEvent = { type, data, basis: metadata.basis };
  const id = stream.slice(stream.indexOf('-') + 1);
  return { position, stream, id, revision, ref: `${stream}@${revision}`, recordedAt, metadata, event };
};
