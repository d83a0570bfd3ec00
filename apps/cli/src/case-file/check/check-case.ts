import { CaseFault } from '../case-fault.js';
import { refOf, type FiledEvent } from '../event-line.js';

/** Streams that bear the id of the nomination; others are of several. */
const own = ['nomination', 'dossier', 'recusal', 'honour'];

/**
 * That the events are of this case: of its own streams each from the first on, of others such as name it.
 * @returns how many streams are its own
 * @throws CaseFault EVENT_LEFT_OUT, EVENT_OF_ANOTHER_CASE
 */
export const checkCase = (id: string, events: readonly FiledEvent[]): number => {
  const streams = byStream(events);
  let owned = 0;
  for (const [stream, within] of streams) {
    const isOwn = own.some((category) => stream === `${category}-${id}`);
    if (isOwn) expectWhole(stream, within);
    else if (!within.some(({ leaf }) => names(leaf.data, id))) throw stranger(within);
    owned += isOwn ? 1 : 0;
  }
  if (!streams.has(`nomination-${id}`))
    throw new CaseFault('EVENT_LEFT_OUT', { stream: `nomination-${id}`, expected: 0, found: '—' });
  return owned;
};

const byStream = (events: readonly FiledEvent[]): ReadonlyMap<string, readonly FiledEvent[]> => {
  const streams = new Map<string, FiledEvent[]>();
  for (const event of events) {
    const within = streams.get(event.leaf.stream) ?? [];
    streams.set(event.leaf.stream, [...within, event]);
  }
  return streams;
};

const expectWhole = (stream: string, events: readonly FiledEvent[]): void => {
  for (const [expected, { leaf }] of events.entries())
    if (leaf.revision !== expected)
      throw new CaseFault('EVENT_LEFT_OUT', { stream, expected, found: leaf.revision });
};

const names = (value: unknown, id: string): boolean => {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.entries(value).some(([member, within]) => member === id || names(within, id));
};

const stranger = ([first]: readonly FiledEvent[]): CaseFault =>
  new CaseFault('EVENT_OF_ANOTHER_CASE', {
    position: first?.position ?? 0,
    event: first ? refOf(first) : '',
  });
