import { encodeHashes, decodeHashes } from '../tiles/tile-hashes.js';
import { fullWidth, levelsInTile, tilesAt, type Tile } from '../tiles/tile.js';
import { rootOver } from '../tree/tree.js';
import { rootOf, emptyRoot, sha256, type Hash, type Suite } from '../verifier/tree.js';

/** A tile, and its bytes. */
export interface WrittenTile {
  readonly tile: Tile;
  readonly bytes: Uint8Array;
}

/**
 * The tiles at the right edge of a growing tree, which are all that is needed to go on: at most 255 hashes a level,
 * however long the log.
 */
export class RightEdge {
  #size = 0;
  /** Of each level, the hashes of the tile that is not full yet. */
  readonly #levels: Hash[][] = [[]];

  private constructor(private readonly suite: Suite) {}

  /** Of a tree of `size` leaves, whose partial tiles are read. @throws LEDGER.TILE_INVALID and what the reader throws */
  static async of(
    size: number,
    read: (tile: Tile) => Promise<Uint8Array>,
    suite: Suite = sha256,
  ): Promise<RightEdge> {
    const edge = new RightEdge(suite);
    edge.#size = size;
    for (let level = 0; size >= fullWidth ** level; level += 1) {
      const { full: index, partial: width } = tilesAt(level, size);
      const tile = { level, index, width };
      edge.#levels[level] = width === 0 ? [] : [...decodeHashes(tile, await read(tile))];
    }
    return edge;
  }

  get size(): number {
    return this.#size;
  }

  /** Gives the tiles that are full now, the lowest first. */
  append(leaf: Hash): readonly WrittenTile[] {
    this.#size += 1;
    const full: WrittenTile[] = [];
    for (let [level, hash] = [0, leaf]; ; level += 1) {
      const hashes = (this.#levels[level] ??= []);
      hashes.push(hash);
      if (hashes.length < fullWidth) return full;
      const index = tilesAt(level, this.#size).full - 1;
      full.push({ tile: { level, index, width: fullWidth }, bytes: encodeHashes(hashes) });
      hash = rootOf(hashes, this.suite);
      this.#levels[level] = [];
    }
  }

  /** The tiles that are not full. */
  partial(): readonly WrittenTile[] {
    return this.#levels.flatMap((hashes, level) => {
      const { full: index, partial: width } = tilesAt(level, this.#size);
      return width === 0 ? [] : [{ tile: { level, index, width }, bytes: encodeHashes(hashes) }];
    });
  }

  root(): Hash {
    if (this.#size === 0) return emptyRoot(this.suite);
    const node = (level: number, index: number): Hash => this.#node(level, index);
    return rootOver({ suite: this.suite, node }, 0, this.#size);
  }

  /** Of the complete subtrees that the whole tree is joined from, each lies in the partial tile of its level. */
  #node(level: number, index: number): Hash {
    const tileLevel = Math.floor(level / levelsInTile);
    const width = 2 ** (level - tileLevel * levelsInTile);
    const from = (index * width) % fullWidth;
    return rootOf((this.#levels[tileLevel] ?? []).slice(from, from + width), this.suite);
  }
}
