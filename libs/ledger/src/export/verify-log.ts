import { fullWidth, tilesOf } from '../tiles/tile.js';
import type { Checkpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { LogCheck } from '../verifier/log-check.js';
import { leafHash, type Hash } from '../verifier/tree.js';
import { changed, isSame, spoiltHash, isSealed, keptHashes, type Change } from './change.js';
import { labelOf } from './label.js';
import type { LogSource } from './log-source.js';

/** What is known of a log before it is read. */
export interface KnownHeads {
  /** What is signed. */
  readonly head: Checkpoint;
  /** What the auditor kept. */
  readonly earlier?: Checkpoint | undefined;
  /** Told how many events were checked, after each bundle. */
  readonly checked?: (size: number) => void;
}

/**
 * Reads a log up to its head, bundle by bundle, and hands each event to the verifier. What the ledger keeps as hashes
 * proves nothing by itself; it tells which event was changed, once a signed root bears it out.
 * @throws LEDGER.EVENT_CHANGED, TILE_CHANGED, and what `LogCheck` throws
 */
export const verifyLog = async (source: LogSource, { head, earlier, checked }: KnownHeads): Promise<void> => {
  const check = new LogCheck(head, earlier);
  let change: Change | undefined;
  let damaged: Fault | undefined;
  const take = (entry: Uint8Array, kept: Hash | undefined, index: number): void => {
    let found: Hash | undefined;
    try {
      found = check.take(entry);
    } finally {
      // An event that is out of order may be so because it was changed.
      if (kept && !change && !isSame(kept, (found ??= leafHash(entry))))
        change = { index, event: labelOf(entry), kept, found };
    }
  };
  try {
    for (const tile of tilesOf(0, head.size)) {
      const entries = await source.entries(tile);
      // A file of hashes that is damaged says nothing, and hides nothing either.
      const kept = await keptHashes(source, tile).catch((error: unknown) => {
        if (!(error instanceof Fault)) throw error;
        damaged ??= error;
        return [];
      });
      entries.forEach((entry, at) => take(entry, kept[at], tile.index * fullWidth + at));
      checked?.(tile.index * fullWidth + entries.length);
      if (entries.length < tile.width) break;
    }
    check.end();
  } catch (error) {
    throw error instanceof Fault && change && (await isSealed(change, source, head))
      ? changed(change)
      : error;
  }
  if (change) throw spoiltHash(change);
  if (damaged) throw damaged;
};
