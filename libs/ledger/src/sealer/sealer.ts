import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, StoredEvent } from '#libs/event-store';
import { publishedIn } from '../published.js';
import { tilePath } from '../tiles/tile-path.js';
import { decodeHashes } from '../tiles/tile-hashes.js';
import { fullWidth, tileAt } from '../tiles/tile.js';
import { refuse } from '../ledger.errors.js';
import { fromTiles, type TileReader } from '../tiles/tile-tree.js';
import { consistencyProof } from '../tree/consistency-proof.js';
import { leafHash } from '../verifier/tree.js';
import type { CheckpointSigner, ProofFrom } from './checkpoint-signer.js';
import type { Cosigners } from './cosigners.port.js';
import { leafData } from './leaf-data.js';
import { RightEdge, type WrittenTile } from './right-edge.js';
import { ShownCheckpoint } from './shown-checkpoint.js';
import { storedTiles } from './stored-tiles.js';
import type { TileStore } from './tile-store.port.js';

export interface SealerOptions {
  /** Names the log in its checkpoints. */
  readonly origin: string;
  /** Milliseconds between two checkpoints, at least; the log is sealed no later than this and what sealing takes. */
  readonly every?: number;
  /** Without whose cosignatures no checkpoint is published. */
  readonly cosigners?: Cosigners;
  /** Told after each checkpoint. */
  readonly sealed?: (size: number) => void;
}

/**
 * Follows a log and puts its tree into tiles: a leaf for each event, at its position less one. All that it knows lies
 * in the tiles and the checkpoint; tiles are there before the checkpoint that counts them, so after a crash it goes on
 * from the checkpoint and writes the same tiles again.
 */
export class Sealer {
  readonly #every: number;
  readonly #readTile: TileReader;
  readonly #shown: ShownCheckpoint;
  #full: WrittenTile[] = [];

  constructor(
    private readonly log: EventStore,
    private readonly tiles: TileStore,
    private readonly signer: CheckpointSigner,
    private readonly options: SealerOptions,
  ) {
    this.#every = options.every ?? 200;
    this.#readTile = storedTiles(tiles);
    this.#shown = new ShownCheckpoint(tiles);
  }

  /**
   * Until the signal aborts; once, and one at a time for a log.
   * @throws LEDGER.NOT_AN_EXTENSION, IntegrityAlarm
   */
  async run(signal: AbortSignal): Promise<void> {
    await this.#follow(signal).finally(() => this.#shown.end());
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const published = await publishedIn(this.tiles);
    const edge = await this.#restored(published?.head.size ?? 0);
    const signed = (await this.signer.lastOf(this.options.origin))?.size ?? 0;
    // Readers who trust the key of now alone need not wait for the next event.
    if (published && edge.size >= signed && !this.signer.hasSigned(published.note)) await this.#seal(edge);
    let sealedAt = -Infinity;
    for await (const { events } of this.log.subscribe({ after: edge.size, signal })) {
      await this.#take(events, edge);
      const isCaughtUp = edge.size >= (await this.log.head());
      // What is shorter than the last signed head gets no signature, however sound it is.
      const isEarly = edge.size < signed || performance.now() - sealedAt < this.#every;
      if (!isCaughtUp && isEarly) continue;
      while (!(await this.#seal(edge)) && edge.size >= (await this.log.head()) && !signal.aborted)
        await pause(this.#every * 5, undefined, { signal }).catch(() => undefined);
      sealedAt = performance.now();
      // What is appended meanwhile is sealed together.
      if (isCaughtUp) await pause(this.#every, undefined, { signal }).catch(() => undefined);
    }
  }

  async #restored(size: number): Promise<RightEdge> {
    await this.#expectLast(size);
    return RightEdge.of(size, this.#readTile);
  }

  /** An older database, which went on beside newer tiles, is not continued: its last sealed event is another one. */
  async #expectLast(size: number): Promise<void> {
    const tile = tileAt(0, Math.floor((size - 1) / fullWidth), size);
    if (size === 0 || !tile) return;
    const [event] = (await this.log.readAll({ after: size - 1, limit: 1 })).events;
    const sealed = decodeHashes(tile, await this.#readTile(tile)).at(-1) ?? new Uint8Array();
    if (!event || Buffer.compare(leafHash(leafData(event)), sealed) !== 0)
      throw refuse('LEDGER.NOT_AN_EXTENSION', { origin: this.options.origin, signed: size, found: size });
  }

  async #take(events: readonly StoredEvent[], edge: RightEdge): Promise<void> {
    for (const event of events) this.#full.push(...edge.append(leafHash(leafData(event))));
    if (this.#full.length >= fullTilesAtMost) await this.#writeFull();
  }

  /** @returns whether the checkpoint was published */
  async #seal(edge: RightEdge): Promise<boolean> {
    await this.#writeFull();
    await this.#write(edge.partial());
    const { size } = edge;
    const checkpoint = { origin: this.options.origin, size, root: edge.root() };
    const proofFrom: ProofFrom = (from) =>
      fromTiles(this.#readTile, size, (tree) => consistencyProof(tree, from, size));
    const signed = await this.signer.sign(checkpoint, proofFrom);
    const { cosigners } = this.options;
    const note = cosigners ? await cosigners.gather(signed, proofFrom, this.#fullerOf(size)) : signed;
    if (note === undefined) return false;
    await this.#shown.show(size, note);
    this.options.sealed?.(size);
    return true;
  }

  /** Were it not written, nothing would be lost: enough have signed what is there, and the next one tells. */
  #fullerOf(size: number): (note: string) => void {
    return (note) => void this.#shown.show(size, note).catch(() => undefined);
  }

  async #writeFull(): Promise<void> {
    const full = this.#full;
    this.#full = [];
    await this.#write(full);
    // A reader of an older checkpoint finds the full tile in the place of the narrower ones.
    await Promise.all(full.map(({ tile }) => this.tiles.remove(`${tilePath(tile)}.p`)));
  }

  async #write(written: readonly WrittenTile[]): Promise<void> {
    await Promise.all(written.map(({ tile, bytes }) => this.tiles.write(tilePath(tile), bytes)));
  }
}

const fullTilesAtMost = 64;
