import type { EventStore, StoredEvent } from '#libs/event-store';
import type { Actor } from '#libs/kernel';
import { noSuchCase } from '#libs/vetting';
import type { WiderStreams } from '../application/ports/wider-streams.port.js';
import { caseStreams } from './acl/case-streams.js';

/** What stands in the case's own streams, and in those that name it, as far as the asker may read these now. */
export interface ReadCase {
  readonly own: readonly StoredEvent[];
  readonly named: readonly StoredEvent[];
}

/** @throws VETTING.DOSSIER_NOT_FOUND */
export const readCase = async (
  store: EventStore,
  wider: WiderStreams,
  actor: Actor,
  nomination: string,
): Promise<ReadCase> => {
  const own = await eventsIn(store, caseStreams(nomination));
  if (own.length === 0) throw noSuchCase();
  return { own, named: await eventsIn(store, await wider.readable(actor, nomination)) };
};

const eventsIn = async (store: EventStore, streams: readonly string[]): Promise<readonly StoredEvent[]> =>
  (await Promise.all(streams.map((stream) => store.readStream(stream)))).flat();
