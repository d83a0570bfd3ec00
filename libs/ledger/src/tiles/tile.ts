/** C2SP tlog-tiles: a tile holds the roots of 256 subtrees of 256^level leaves each; at the right edge fewer. */
export interface Tile {
  /** 0 holds leaf hashes. */
  readonly level: number;
  readonly index: number;
  /** How many hashes it holds: 1 to 256. */
  readonly width: number;
}

export const fullWidth = 256;
/** Levels of the tree in one tile: 2^8 is its full width. */
export const levelsInTile = 8;

export interface Tiles {
  readonly full: number;
  /** Width of the one that is not; 0 where there is none. */
  readonly partial: number;
}

/** The tiles of a level in a tree of `size` leaves. */
export const tilesAt = (level: number, size: number): Tiles => {
  const hashes = Math.floor(size / fullWidth ** level);
  return { full: Math.floor(hashes / fullWidth), partial: hashes % fullWidth };
};

/** All tiles of a level in a tree of `size` leaves. */
export function* tilesOf(level: number, size: number): Generator<Tile> {
  const { full, partial } = tilesAt(level, size);
  for (let index = 0; index < full; index += 1) yield { level, index, width: fullWidth };
  if (partial > 0) yield { level, index: full, width: partial };
}

/** A tile as it stands in a tree of `size` leaves; undefined where nothing of it is there yet. */
export const tileAt = (level: number, index: number, size: number): Tile | undefined => {
  const { full, partial } = tilesAt(level, size);
  if (index < full) return { level, index, width: fullWidth };
  return index === full && partial > 0 ? { level, index, width: partial } : undefined;
};
