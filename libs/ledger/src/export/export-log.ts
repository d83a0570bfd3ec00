import { refuse } from '../ledger.errors.js';
import type { TileStore } from '../sealer/tile-store.port.js';
import { encodeEntries } from '../tiles/entry-bundle.js';
import { decodeHashes, encodeHashes } from '../tiles/tile-hashes.js';
import { tilePath } from '../tiles/tile-path.js';
import { fullWidth, tilesOf, type Tile } from '../tiles/tile.js';
import { parseCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { parseNote } from '../verifier/signed-note.js';
import type { LogSource } from './log-source.js';
import { verifyLog } from './verify-log.js';

/**
 * Writes a log as it stands at its checkpoint, with that checkpoint last: what has one is whole. Goes on where it
 * stopped, and from an earlier export; what was exported is never written anew.
 * @throws LEDGER.NOTHING_SEALED, EXPORT_OF_ANOTHER; Fault LEDGER.LOG_SHORTER, and where events are missing as `verifyLog`
 */
export const exportLog = async (
  source: LogSource,
  to: TileStore,
  exported?: (size: number) => void,
): Promise<Checkpoint> => {
  const note = await source.head();
  if (note === undefined) throw refuse('LEDGER.NOTHING_SEALED');
  const head = headIn(note);
  await expectEarlier(to, head);
  for (const tile of tilesOf(0, head.size)) {
    await writeOnce(to, tile, tilePath(tile, 'entries'), () => bundleOf(source, tile, head));
    exported?.(tile.index * fullWidth + tile.width);
  }
  for (let level = 0; fullWidth ** level <= head.size; level += 1)
    for (const tile of tilesOf(level, head.size))
      await writeOnce(to, tile, tilePath(tile), () => hashesOf(source, tile));
  await to.write('checkpoint', Buffer.from(note));
  return head;
};

const headIn = (note: string): Checkpoint => parseCheckpoint(parseNote(note).text);

const expectEarlier = async (to: TileStore, { origin, size }: Checkpoint): Promise<void> => {
  const note = await to.read('checkpoint');
  if (!note) return;
  const before = headIn(Buffer.from(note).toString());
  if (before.origin !== origin)
    throw refuse('LEDGER.EXPORT_OF_ANOTHER', { expected: origin, found: before.origin });
  if (before.size > size) throw new Fault('LOG_SHORTER', { expected: before.size, found: size });
};

/** A full tile takes the place of the narrower ones; these stay until then, as they were. */
const writeOnce = async (
  to: TileStore,
  { width }: Tile,
  path: string,
  make: () => Promise<Uint8Array>,
): Promise<void> => {
  if (await to.read(path)) return;
  await to.write(path, await make());
  if (width === fullWidth) await to.remove(`${path}.p`);
};

/** @throws LEDGER.TILE_INVALID */
const hashesOf = async (source: LogSource, tile: Tile): Promise<Uint8Array> =>
  encodeHashes(decodeHashes(tile, await source.hashes(tile)));

const bundleOf = async (source: LogSource, tile: Tile, head: Checkpoint): Promise<Uint8Array> => {
  const entries = await source.entries(tile);
  const position = tile.index * fullWidth + entries.length + 1;
  if (entries.length < tile.width) {
    // Where the rest was renumbered, the first event that is not what was sealed is the place, and not the end.
    await verifyLog(source, { head });
    throw new Fault('EVENT_MISSING', { position, expected: head.size });
  }
  return encodeEntries(entries);
};
