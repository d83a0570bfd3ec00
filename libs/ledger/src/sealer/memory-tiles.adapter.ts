import { TileStore } from './tile-store.port.js';

/** Gone with the process. */
export class MemoryTiles extends TileStore {
  readonly #files = new Map<string, Uint8Array>();

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.#files.get(path);
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(path, Uint8Array.from(bytes));
  }

  async remove(folder: string): Promise<void> {
    for (const path of this.#files.keys()) if (path.startsWith(`${folder}/`)) this.#files.delete(path);
  }
}
