import fc from 'fast-check';
import { codeOf, grownTree } from '../grown-trees.fixture.js';
import { consistencyProof } from '../tree/consistency-proof.js';
import { inclusionProof } from '../tree/inclusion-proof.js';
import { treeOf } from '../tree/tree.js';
import { rootOf, leafHash, type Hash } from '../verifier/tree.js';
import { decodeEntries, encodeEntries, longestEntry } from './entry-bundle.js';
import { decodeHashes, encodeHashes } from './tile-hashes.js';
import { parseTilePath, tilePath } from './tile-path.js';
import { fromTiles, type TileReader } from './tile-tree.js';
import { fullWidth, tileAt, tilesAt, type Tile } from './tile.js';

const tiles = fc.record({
  level: fc.nat({ max: 63 }),
  index: fc.oneof(fc.nat({ max: 2000 }), fc.nat({ max: Number.MAX_SAFE_INTEGER })),
  width: fc.integer({ min: 1, max: fullWidth }),
});

describe('A tile', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 1, index: 999, width: 17 }, 'tile/1/999.p/17'],
    [{ level: 0, index: 1000, width: 256 }, 'tile/0/x001/000'],
    [{ level: 63, index: 12_345_067_890, width: 1 }, 'tile/63/x012/x345/x067/890.p/1'],
  ])('has a path of three digits a folder: %j is %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
  });

  it('is found again by its path', () => {
    fc.assert(
      fc.property(tiles, (tile) => {
        expect(parseTilePath(tilePath(tile))).toEqual({ tile, kind: 'hashes' });
        const bundle = { ...tile, level: 0 };
        expect(parseTilePath(tilePath(bundle, 'entries'))).toEqual({ tile: bundle, kind: 'entries' });
      }),
    );
  });

  it.each([
    ...['tile/0/0', 'tile/00/000', 'tile/64/000', 'tile/0/x000/001', 'tile/0/001/000', 'tile/0/x001'],
    ...['tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/000.p/01', '/tile/0/000', 'tile/0/000/', 'tile/-1/000'],
    ...['tile/entry/000', 'tile/0/../000', 'tile/0/x999/x999/x999/x999/x999/999', ''],
  ])('has no other path, such as "%s"', (path) => {
    expect(codeOf(() => parseTilePath(path))).toBe('LEDGER.TILE_PATH_INVALID');
  });

  it('is full, partial or not there, as the size of the tree says', () => {
    expect(tilesAt(0, 600)).toEqual({ full: 2, partial: 88 });
    expect(tilesAt(1, 600)).toEqual({ full: 0, partial: 2 });
    expect(tilesAt(2, 600)).toEqual({ full: 0, partial: 0 });
    expect(tileAt(0, 1, 600)?.width).toBe(256);
    expect(tileAt(0, 2, 600)?.width).toBe(88);
    expect(tileAt(0, 2, 512)).toBeUndefined();
    expect(tileAt(0, 3, 600)).toBeUndefined();
  });

  it('holds its hashes one after the other, and exactly as many as it is wide', () => {
    const { leaves } = grownTree(5);
    const bytes = encodeHashes(leaves);
    const tile = { level: 0, index: 0, width: 5 };
    expect(decodeHashes(tile, bytes).map((hash) => Buffer.from(hash).toString('hex'))).toEqual(
      leaves.map((hash) => Buffer.from(hash).toString('hex')),
    );
    for (const wrong of [bytes.subarray(1), bytes.subarray(32), Buffer.concat([bytes, bytes])])
      expect(codeOf(() => decodeHashes(tile, wrong))).toBe('LEDGER.TILE_INVALID');
  });
});

describe('A bundle of entries', () => {
  const bundleOf = (entries: readonly unknown[]): Tile => ({ level: 0, index: 0, width: entries.length });

  it('gives back its entries, the empty ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 20 }), (entries) => {
        const read = decodeEntries(bundleOf(entries), encodeEntries(entries));
        expect(read.map((entry) => [...entry])).toEqual(entries.map((entry) => [...entry]));
      }),
    );
  });

  it('writes the length big-endian in two bytes', () => {
    expect([...encodeEntries([new Uint8Array(258).fill(7)])].slice(0, 3)).toEqual([1, 2, 7]);
  });

  it('takes an entry of 65,535 bytes and none that is longer', () => {
    const longest = new Uint8Array(longestEntry);
    expect(decodeEntries(bundleOf([longest]), encodeEntries([longest]))[0]).toHaveLength(longestEntry);
    expect(codeOf(() => encodeEntries([new Uint8Array(longestEntry + 1)]))).toBe('LEDGER.ENTRY_TOO_LONG');
  });

  it('is refused when cut, when longer, or when it has another count', () => {
    const bytes = encodeEntries([Buffer.from('one'), Buffer.from('two')]);
    const bundle = { level: 0, index: 0, width: 2 };
    for (const wrong of [
      bytes.subarray(0, -1),
      bytes.subarray(0, 6),
      Buffer.concat([bytes, bytes]),
      Buffer.of(),
    ])
      expect(codeOf(() => decodeEntries(bundle, wrong))).toBe('LEDGER.BUNDLE_INVALID');
    expect(codeOf(() => decodeEntries(bundle, Buffer.concat([bytes, Buffer.of(0)])))).toBe(
      'LEDGER.BUNDLE_INVALID',
    );
  });
});

/** The hashes of the level above. */
const perTile = (hashes: readonly Hash[]): readonly Hash[] =>
  Array.from({ length: Math.floor(hashes.length / fullWidth) }, (_, index) =>
    rootOf(hashes.slice(index * fullWidth, (index + 1) * fullWidth)),
  );

describe('A tree that lies in tiles', () => {
  const size = 70_000;
  const leaves = Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
  const levels = [leaves, perTile(leaves), perTile(perTile(leaves))];
  const asked: string[] = [];
  const read: TileReader = async (tile) => {
    asked.push(tilePath(tile));
    const from = tile.index * fullWidth;
    return encodeHashes(levels[tile.level]!.slice(from, from + tile.width));
  };
  const hexes = (hashes: readonly Hash[]): readonly string[] =>
    hashes.map((hash) => Buffer.from(hash).toString('hex'));

  beforeEach(() => asked.splice(0));

  it('gives the proofs that the leaves give, from a handful of tiles, each read once', async () => {
    const inMemory = treeOf(leaves);
    for (const index of [0, 255, 256, 65_535, 65_536, 69_888, 69_999]) {
      asked.splice(0);
      const proof = await fromTiles(read, size, (tree) => inclusionProof(tree, index, size));
      expect(hexes(proof)).toEqual(hexes(inclusionProof(inMemory, index, size)));
      expect(asked.length).toBeLessThanOrEqual(6);
      expect(new Set(asked).size).toBe(asked.length);
    }
    for (const earlier of [1, 256, 300, 65_536, 69_999]) {
      const proof = await fromTiles(read, size, (tree) => consistencyProof(tree, earlier, size));
      expect(hexes(proof)).toEqual(hexes(consistencyProof(inMemory, earlier, size)));
    }
  });

  it('asks for partial tiles as wide as the size says', async () => {
    await fromTiles(read, 600, (tree) => inclusionProof(tree, 599, 600));
    expect(asked).toContain('tile/0/002.p/88');
    expect(asked).not.toContain('tile/0/002');
  });

  it('has no node beyond its size, and takes no tile of another width', async () => {
    await expect(fromTiles(read, 600, (tree) => tree.node(9, 1))).rejects.toThrow('LEDGER.RANGE_INVALID');
    const cut: TileReader = async (tile) => (await read(tile)).subarray(32);
    await expect(fromTiles(cut, 600, (tree) => inclusionProof(tree, 599, 600))).rejects.toThrow(
      'LEDGER.TILE_INVALID',
    );
  });
});
