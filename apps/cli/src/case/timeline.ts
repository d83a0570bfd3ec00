import { z } from 'zod';
import type { Catalogue } from '#libs/catalogue';
import type { EventStore, StoredEvent } from '#libs/event-store';
import type { CaseEvent } from './case-file.js';
import { eventNames } from './event-names.js';

/** The streams that bear a nomination's id, read as one history. */
export const timelineOf = async (
  store: EventStore,
  catalogue: Catalogue,
  id: string,
): Promise<readonly CaseEvent[]> => {
  const streams = ['nomination', 'dossier', 'recusal', 'honour'].map((category) =>
    store.readStream(`${category}-${id}`),
  );
  const events = (await Promise.all(streams)).flat();
  return events
    .sort((one, other) => one.position - other.position)
    .map((event) => caseEventOf(event, catalogue));
};

const caseEventOf = (stored: StoredEvent, catalogue: Catalogue): CaseEvent => {
  const { position, stream, revision, type, recordedAt } = stored;
  const { actor } = metadata.parse(JSON.parse(stored.metadata));
  const data = catalogue.decode(stored);
  return {
    position,
    event: `${stream}@${revision}`,
    type,
    says: names[type] ?? { zh: type, en: type },
    recordedAt,
    by: `${actor.accountId} (${actor.organId})`,
    facts: Object.fromEntries(Object.entries(data).filter(isCodedFact)),
  };
};

const metadata = z.object({ actor: z.object({ accountId: z.string(), organId: z.string() }) });

const names: Readonly<Record<string, { zh: string; en: string } | undefined>> = eventNames;

/** What a timeline shows: words of the vocabulary, rules, days and counts, but no text about a person. */
const shown = new Set([
  ...['stage', 'from', 'to', 'step', 'heldOn', 'until', 'rule', 'ask', 'answer', 'check', 'result'],
  ...['recommendation', 'votes', 'package', 'decision', 'finding', 'complaint', 'item', 'fen', 'ground'],
]);

const isCodedFact = (entry: [string, unknown]): entry is [string, string | number] =>
  shown.has(entry[0]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number');
