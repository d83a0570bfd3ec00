import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftIn, settle, unless } from '#libs/sealing';
import { TileStore } from './tile-store.port.js';

/** A folder that any file server may show as it is. */
export class FolderTiles extends TileStore {
  readonly #made = new Set<string>();

  constructor(private readonly folder: string) {
    super();
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return readFile(join(this.folder, path)).catch(unless('ENOENT'));
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    const place = join(this.folder, path);
    const shelf = dirname(place);
    await this.#make(shelf);
    const draft = await draftIn(shelf, Buffer.from(bytes));
    await rename(draft, place);
    await settle(shelf);
  }

  async remove(folder: string): Promise<void> {
    const place = join(this.folder, folder);
    await rm(place, { recursive: true, force: true });
    this.#made.delete(place);
  }

  /** A folder is as durable as its name in the one above. */
  async #make(shelf: string): Promise<void> {
    if (this.#made.has(shelf)) return;
    const first = await mkdir(shelf, { recursive: true, mode: 0o700 });
    for (let made = shelf; first !== undefined && made.length >= first.length; made = dirname(made))
      await settle(dirname(made));
    this.#made.add(shelf);
  }
}
