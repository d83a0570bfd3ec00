import { type Clock, type Instant, newId } from '#libs/kernel';
import type {
  Commit,
  EventStore,
  EventToAppend,
  ExpectedRevision,
  LogPage,
  StoredEvent,
  StreamWrite,
} from '../event-store.port.js';

/** A fresh store on an empty log, and what removes it. */
export interface StoreUnderTest {
  readonly store: EventStore;
  readonly dispose: () => Promise<void>;
}

export type StoreFactory = (clock: Clock) => Promise<StoreUnderTest>;

export const noon: Instant = '2017-05-22T04:00:00.000Z';

/** Text that a careless store would not give back as it was. */
const awkward =
  '{"zh":"信访 \\u0000 😀","quote":"\\"\\\\\\"","number":1e21,"null":null, "braces":"{},{NULL}"}';

export const event = (change: Partial<EventToAppend> = {}): EventToAppend => ({
  id: newId(),
  type: 'vetting.opinion-recorded',
  schemaVersion: 1,
  metadata: `{"actor":${awkward}}`,
  data: awkward,
  ...change,
});

export const commit = (change: Partial<Commit> = {}): Commit => ({
  commandId: newId(),
  accountId: 'account-of-tax-officer',
  contentDigest: 'a5'.repeat(32),
  ...change,
});

export const write = (
  stream: string,
  expectedRevision: ExpectedRevision,
  ...events: readonly EventToAppend[]
): StreamWrite => ({ stream, expectedRevision, events: events.length > 0 ? events : [event()] });

/** A fresh stream of `count` events, an act each. */
export const streamOf = async (
  store: EventStore,
  count: number,
  type = 'vetting.opinion-recorded',
): Promise<string> => {
  const stream = `dossier-${newId()}`;
  for (let index = 0; index < count; index += 1)
    await store.append([write(stream, index === 0 ? 'no-stream' : index - 1, event({ type }))], commit());
  return stream;
};

/** Follows the log until `enough` says so of all that was seen. */
export const followUntil = async (
  pages: AsyncIterable<LogPage>,
  enough: (events: readonly StoredEvent[], upTo: number) => boolean,
): Promise<readonly StoredEvent[]> => {
  const seen: StoredEvent[] = [];
  for await (const page of pages) {
    seen.push(...page.events);
    if (enough(seen, page.upTo)) break;
  }
  return seen;
};

/** 1, 2, 3 … `last`. */
export const positionsTo = (last: number): readonly number[] =>
  Array.from({ length: last }, (_, index) => index + 1);

export const positions = (events: readonly StoredEvent[]): readonly number[] =>
  events.map(({ position }) => position);

/** How a call ended, as `allSettled` tells it, in words to compare. */
export const endings = (results: readonly PromiseSettledResult<unknown>[]): readonly string[] =>
  results.map((result) => (result.status === 'fulfilled' ? 'appended' : nameOf(result.reason)));

const nameOf = (reason: unknown): string => (reason instanceof Error ? reason.name : String(reason));
