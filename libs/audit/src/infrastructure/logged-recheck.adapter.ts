import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type LogPage, type StoredEvent } from '#libs/event-store';
import { RecheckLog, type LogPart } from '../application/ports/recheck-log.port.js';
import { History, type Marks, type Told } from '../domain/recheck/told.js';
import { isRead } from './acl/recheck-events.js';

/** Reads the log in pages, which end where an act ends. */
@Injectable()
export class LoggedRecheck extends RecheckLog {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
  ) {
    super();
  }

  async *parts(after: number): AsyncIterable<LogPart> {
    let begun: readonly Told[] = [];
    for await (const { events, isLast } of this.#pages(after)) {
      const acts = actsOf([...begun, ...this.#told(events)]);
      // The last act may go on in the next page.
      begun = isLast ? [] : (acts.pop() ?? []);
      const end = begun[0]?.position ?? (events.at(-1)?.position ?? after) + 1;
      yield { acts, unread: unreadAmong(events), upTo: end - 1 };
    }
  }

  /** While one is worked on, the next is on its way. */
  async *#pages(after: number): AsyncIterable<Page> {
    const head = await this.store.head();
    const read = (from: number): Promise<LogPage> =>
      this.store.readAll({ after: from, limit: Math.min(head - from, 1_000) });
    let coming = after < head ? read(after) : undefined;
    while (coming) {
      const { events } = await coming;
      const last = events.at(-1)?.position ?? head;
      coming = last < head ? read(last) : undefined;
      // Whoever stops reading leaves this one alone.
      coming?.catch(() => undefined);
      yield { events, isLast: !coming };
    }
  }

  async history(stream: string, before: number): Promise<History> {
    const events = await this.store.readStream(stream);
    return new History(this.#told(events.filter(({ position }) => position < before)));
  }

  #told(events: readonly StoredEvent[]): readonly Told[] {
    return events.filter(({ stream }) => isRead(stream)).map((event) => this.#toldOf(event));
  }

  #toldOf(stored: StoredEvent): Told {
    const { stream, revision, position, recordedAt, type } = stored;
    const { actor, commandId, effectiveOn, basis } = JSON.parse(stored.metadata) as Metadata;
    const marks: Marks = {
      ...{ stream, ref: `${stream}@${revision}`, revision, position, recordedAt },
      ...{ actor, commandId, effectiveOn, ...(basis && { basis }) },
    };
    const told: object = { ...marks, type, data: this.#coded(stored) };
    return told as Told;
  }

  /** Texts about persons are not kept: no gate reads them. */
  #coded(stored: StoredEvent): object {
    const { personal = [] } = this.catalogue.spec(stored.type);
    const data = this.catalogue.decode(stored);
    if (personal.length === 0) return data;
    return Object.fromEntries(Object.entries(data).filter(([field]) => !personal.includes(field)));
  }
}

interface Page {
  readonly events: readonly StoredEvent[];
  readonly isLast: boolean;
}

type Metadata = Pick<Marks, 'actor' | 'commandId' | 'effectiveOn' | 'basis'>;

/** Decisions in streams that recheck does not read. */
const unreadAmong = (events: readonly StoredEvent[]): readonly string[] =>
  events
    .filter(({ stream, metadata }) => !isRead(stream) && metadata.includes('"basis":'))
    .map(({ type }) => type);

const actsOf = (events: readonly Told[]): (readonly Told[])[] => {
  const acts: Told[][] = [];
  for (const event of events) {
    const last = acts.at(-1);
    if (last?.[0]?.commandId === event.commandId) last.push(event);
    else acts.push([event]);
  }
  return acts;
};
