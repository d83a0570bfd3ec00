import { changed, isSame, isSealed, keptHashes } from '../export/change.js';
import type { LogSource } from '../export/log-source.js';
import { fullWidth, tileAt } from '../tiles/tile.js';
import { parseCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { parseNote } from '../verifier/signed-note.js';
import { leafHash } from '../verifier/tree.js';

/**
 * Goes round a log, a bundle of events at a time, for as long as the platform runs: what was sealed must still be what
 * is there. Begins anywhere, so that a process which is often started again sees all of it, too.
 */
export class StandingCheck {
  readonly #faults = new Map<number, Fault>();
  #next: number;

  constructor(
    private readonly source: LogSource,
    beginning: number,
  ) {
    this.#next = beginning;
  }

  /** Of each bundle that was found wrong, and not right since. */
  get faults(): readonly Fault[] {
    return [...this.#faults.values()];
  }

  /** Checks the next bundle, after the last the first again. @returns how many events it has */
  async step(): Promise<number> {
    const note = await this.source.head();
    if (note === undefined) return 0;
    const head = parseCheckpoint(parseNote(note).text);
    const bundles = Math.ceil(head.size / fullWidth);
    if (bundles === 0) return 0;
    const index = this.#next % bundles;
    this.#next = index + 1;
    try {
      const checked = await this.#check(index, head);
      this.#faults.delete(index);
      return checked;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#faults.set(index, error);
      throw error;
    }
  }

  async #check(bundle: number, head: Checkpoint): Promise<number> {
    const tile = tileAt(0, bundle, head.size);
    if (tile === undefined) return 0;
    const first = bundle * fullWidth;
    const [entries, hashes] = await Promise.all([this.source.entries(tile), keptHashes(this.source, tile)]);
    const [firstHash] = hashes;
    if (!firstHash || !(await isSealed({ index: first, kept: firstHash }, this.source, head)))
      throw new Fault('TILE_UNSEALED', { position: first + 1 });
    for (const [at, kept] of hashes.entries()) {
      const entry = entries[at];
      if (!entry) throw new Fault('EVENT_MISSING', { position: first + at + 1, expected: head.size });
      const found = leafHash(entry);
      if (!isSame(kept, found)) throw changed({ index: first + at, entry, kept, found });
    }
    return entries.length;
  }
}
