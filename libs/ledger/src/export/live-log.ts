import { IntegrityAlarm, type EventStore } from '#libs/event-store';
import { leafData } from '../sealer/leaf-data.js';
import { storedTiles } from '../sealer/stored-tiles.js';
import type { TileStore } from '../sealer/tile-store.port.js';
import { fullWidth } from '../tiles/tile.js';
import type { LogSource } from './log-source.js';

/** The log where it is written, and its tree where the sealer puts it. */
export const liveLog = (log: EventStore, tiles: TileStore): LogSource => ({
  head: async () => {
    const note = await tiles.read('checkpoint');
    return note && Buffer.from(note).toString();
  },
  entries: async ({ index, width }) => {
    const after = index * fullWidth;
    try {
      return (await log.readAll({ after, limit: width })).events.map(leafData);
    } catch (error) {
      if (!(error instanceof IntegrityAlarm)) throw error;
      return untilTheHole(log, after, width);
    }
  },
  hashes: storedTiles(tiles),
});

/** A page with a hole is refused as a whole; what lies before the hole can be read one by one. */
const untilTheHole = async (
  log: EventStore,
  after: number,
  width: number,
): Promise<readonly Uint8Array[]> => {
  const entries: Uint8Array[] = [];
  while (entries.length < width) {
    const position = after + entries.length;
    const page = await log.readAll({ after: position, limit: 1 }).catch(ifAlarmed);
    const [event] = page?.events ?? [];
    if (event?.position !== position + 1) return entries;
    entries.push(leafData(event));
  }
  return entries;
};

const ifAlarmed = (error: unknown): undefined => {
  if (!(error instanceof IntegrityAlarm)) throw error;
};
