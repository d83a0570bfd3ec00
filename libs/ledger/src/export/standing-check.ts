import { changed, isSame, isSealed, keptHashes } from './change.js';
import { labelOf } from './label.js';
import type { LogSource } from './log-source.js';
import { fullWidth, tileAt } from '../tiles/tile.js';
import type { CheckpointSigner } from '../sealer/checkpoint-signer.js';
import { signedCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { expectSame, leafHash } from '../verifier/tree.js';

/**
 * Goes round a log, a bundle of events at a time, for as long as the platform runs: what was sealed must still be what
 * is there. Begins anywhere, so that a process which is often started again sees all of it, too.
 */
export class StandingCheck {
  /** By bundle; those of the head itself by its name. */
  readonly #faults = new Map<number | 'checkpoint', Fault>();
  #next: number;

  constructor(
    private readonly source: LogSource,
    private readonly signer: Pick<CheckpointSigner, 'keys' | 'lastOf'>,
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
    const head = await this.#telling('checkpoint', () => this.#signed(note));
    const bundles = Math.ceil(head.size / fullWidth);
    if (bundles === 0) return 0;
    const index = this.#next % bundles;
    this.#next = index + 1;
    return this.#telling(index, () => this.#check(index, head));
  }

  async #telling<Found>(place: number | 'checkpoint', check: () => Promise<Found>): Promise<Found> {
    try {
      const found = await check();
      this.#faults.delete(place);
      return found;
    } catch (error) {
      if (error instanceof Fault) this.#faults.set(place, error);
      throw error;
    }
  }

  /** Who rewrites tiles and checkpoint without the key is found before anything is appended. */
  async #signed(note: string): Promise<Checkpoint> {
    const head = signedCheckpoint(note, { logs: this.signer.keys, witnesses: [] });
    const last = await this.signer.lastOf(head.origin);
    if (last?.size === head.size) expectSame('ROOT_DIFFERS', last.root, head.root);
    return head;
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
      if (!isSame(kept, found)) {
        throw changed({ index: first + at, event: labelOf(entry), kept, found });
      }
    }
    return entries.length;
  }
}
