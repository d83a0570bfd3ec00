import { refuse } from '../ledger.errors.js';
import { Fault } from '../verifier/fault.js';
import { tilePath } from './tile-path.js';
import { fullWidth, type Tile } from './tile.js';

/** Its length is written in two bytes. */
export const longestEntry = 65_535;

/** A bundle's bytes: each entry behind its length (big-endian, two bytes). @throws LEDGER.ENTRY_TOO_LONG */
export const encodeEntries = (entries: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(entries.flatMap((entry) => [lengthOf(entry), entry]));

const lengthOf = ({ length }: Uint8Array): Uint8Array => {
  if (length > longestEntry) throw refuse('LEDGER.ENTRY_TOO_LONG', { length, longest: longestEntry });
  return Uint8Array.of(length >> 8, length & 0xff);
};

/** @throws LEDGER.BUNDLE_INVALID where the bytes are not as many entries as the tile is wide */
export const decodeEntries = (tile: Tile, bytes: Uint8Array): readonly Uint8Array[] => {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [high = 0, low = 0] = bytes.subarray(at, at + 2);
    const start = at + 2;
    at = start + high * 256 + low;
    entries.push(bytes.subarray(start, at));
  }
  if (at !== bytes.length || entries.length !== tile.width)
    throw new Fault('BUNDLE_INVALID', {
      ...{ path: tilePath(tile, 'entries'), position: tile.index * fullWidth + 1 },
    });
  return entries;
};
