import { Catalogue, type EventSpec } from '#libs/catalogue';
import type { StoredEvent } from '#libs/event-store';
import type { EventRef } from '#libs/kernel';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { generateCampaigns, type Generated } from './generate-campaigns.js';
import type { StoredAct } from './recording-store.js';

export const gathered = async (wanted: Generated): Promise<StoredAct[]> => {
  const acts: StoredAct[] = [];
  for await (const batch of generateCampaigns(wanted)) acts.push(...batch);
  return acts;
};

export const eventsOf = (acts: readonly StoredAct[]): StoredEvent[] => acts.flatMap(({ events }) => events);

export const refOf = ({ stream, revision }: StoredEvent): EventRef => `${stream}@${revision}`;

export const catalogue = new Catalogue(...eventSpecs);

/** The data as readers meet it; throws when it is not what the spec says. */
export const dataOf = <Data extends object>(
  { schema }: Pick<EventSpec<Data>, 'schema'>,
  stored: StoredEvent,
): Data => schema.parse(catalogue.decode(stored));
