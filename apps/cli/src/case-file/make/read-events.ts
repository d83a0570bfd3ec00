import { z } from 'zod';
import { PlainError } from '../../plain-error.js';
import { leafIn, shown, type FiledEvent } from '../event-line.js';
import type { CaseSource } from './case-source.js';

/** An event of a case file before anything proves it. */
export interface ReadEvent extends FiledEvent {
  /** The leaf, byte for byte. */
  readonly entry: Buffer;
}

const answer = z.object({
  items: z.array(shown.extend({ position: z.int().positive(), entry: z.string() })),
  next: z.string().nullable(),
});

type Page = z.output<typeof answer>;

/**
 * All events of a case, as far as the asker may read them, in the order of the log; up to a position none is missing that
 * others have written.
 * @throws RefusedByServer
 */
export const readEvents = async (
  { ask }: CaseSource,
  id: string,
  upTo: number,
): Promise<readonly ReadEvent[]> => {
  const events: ReadEvent[] = [];
  for (let after: string | null = '0'; after !== null;) {
    const path: string = `dossiers/${encodeURIComponent(id)}/events?limit=100&after=${after}&minPosition=${upTo}`;
    const page: Page = await ask(path, answer);
    events.push(...page.items.map(eventOf));
    after = page.next;
  }
  return events;
};

const eventOf = ({ position, entry: text, ...shown }: Page['items'][number]): ReadEvent => {
  const entry = Buffer.from(text);
  const leaf = leafIn(entry);
  if (!leaf) throw new PlainError(`第 ${position} 条不是事件。\nEntry ${position} is no event.`);
  return { position, entry, leaf, shown };
};
