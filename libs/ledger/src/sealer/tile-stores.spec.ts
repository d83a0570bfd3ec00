import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderTiles } from './folder-tiles.adapter.js';
import { MemoryTiles } from './memory-tiles.adapter.js';
import { tileStoreContract } from './tile-store.contract.js';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

tileStoreContract('Tiles in memory', async () => new MemoryTiles());
tileStoreContract('Tiles in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-tiles-'));
  folders.push(folder);
  return new FolderTiles(folder);
});
