import { setTimeout as pause } from 'node:timers/promises';
import { publishedIn } from '../published.js';
import type { TileStore } from '../sealer/tile-store.port.js';

/** How far the published checkpoint counts: a small file, into which all who wait look together. */
export class SealedSize {
  #look: Promise<number> | undefined;

  constructor(private readonly tiles: TileStore) {}

  /** Resolves when it counts so many, or when nobody is to wait any more. */
  async reached(size: number, mayWait: () => boolean): Promise<void> {
    let found = await this.#now();
    while (found < size && mayWait()) found = await this.#next();
  }

  #next(): Promise<number> {
    this.#look ??= pause(between)
      .then(() => this.#now())
      .finally(() => {
        this.#look = undefined;
      });
    return this.#look;
  }

  async #now(): Promise<number> {
    return (await publishedIn(this.tiles))?.head.size ?? 0;
  }
}

/** Milliseconds; a checkpoint comes every 200. */
const between = 100;
