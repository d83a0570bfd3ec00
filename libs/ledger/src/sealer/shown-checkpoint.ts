import type { TileStore } from './tile-store.port.js';

/** The checkpoint that readers find: written one after the other, and none over a newer one. */
export class ShownCheckpoint {
  #size = 0;
  #hasEnded = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly tiles: TileStore) {}

  show(size: number, note: string): Promise<void> {
    const writing = this.#writing.then(() => this.#write(size, note));
    this.#writing = writing.catch(() => undefined);
    return writing;
  }

  /** From when it returns, another process may show what it seals. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.#writing;
  }

  async #write(size: number, note: string): Promise<void> {
    if (this.#hasEnded || size < this.#size) return;
    await this.tiles.write('checkpoint', Buffer.from(note));
    this.#size = size;
  }
}
