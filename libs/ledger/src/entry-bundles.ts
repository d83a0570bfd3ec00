import type { Ledger } from './ledgers.js';
import { publishedIn } from './published.js';
import { leafData } from './sealer/leaf-data.js';
import { encodeEntries } from './tiles/entry-bundle.js';
import { fullWidth, type Tile } from './tiles/tile.js';

/** The leaves of a tile of level 0, out of the log: they are kept nowhere else. `undefined` where they are not all sealed. */
export const bundleOf = async (
  { log, tiles }: Pick<Ledger, 'log' | 'tiles'>,
  { index, width }: Tile,
): Promise<Uint8Array | undefined> => {
  const after = index * fullWidth;
  const published = await publishedIn(tiles);
  if (!published || published.head.size < after + width) return undefined;
  const { events } = await log.readAll({ after, limit: width });
  return encodeEntries(events.map(leafData));
};
