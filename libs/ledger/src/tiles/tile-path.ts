import { refuse } from '../ledger.errors.js';
import { fullWidth, type Tile } from './tile.js';

/** A bundle of entries holds the leaves of a tile of level 0. */
export type TileKind = 'hashes' | 'entries';

/** Below the log's prefix: `tile/0/x001/x234/067.p/8`, `tile/entries/000`. */
export const tilePath = ({ level, index, width }: Tile, kind: TileKind = 'hashes'): string => {
  const folder = kind === 'entries' ? kind : level;
  return `tile/${folder}/${indexPath(index)}${width < fullWidth ? `.p/${width}` : ''}`;
};

/** @throws LEDGER.TILE_PATH_INVALID */
export const parseTilePath = (path: string): { readonly tile: Tile; readonly kind: TileKind } => {
  const [, folder = '', index = '', width] = tileForm.exec(path) ?? [];
  const kind: TileKind = folder === 'entries' ? 'entries' : 'hashes';
  const tile = {
    level: kind === 'entries' ? 0 : Number(folder),
    index: Number(index.replace(/[x/]/g, '')),
    width: width === undefined ? fullWidth : Number(width),
  };
  const exists = tile.level < levels && tile.width > 0 && Number.isSafeInteger(tile.index);
  if (!exists || tilePath(tile, kind) !== path) throw noSuchFile(path);
  return { tile, kind };
};

export const noSuchFile = (path: string): Error => refuse('LEDGER.TILE_PATH_INVALID', { path });

const tileForm = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/;
const levels = 64;

/** Three digits a folder, so that no folder grows large; all but the last begin with an x. */
const indexPath = (index: number): string => {
  const last = String(index % 1000).padStart(3, '0');
  return index < 1000 ? last : `${folders(Math.floor(index / 1000))}/${last}`;
};

const folders = (index: number): string =>
  indexPath(index)
    .split('/')
    .map((group) => (group.startsWith('x') ? group : `x${group}`))
    .join('/');
