import { Injectable } from '@nestjs/common';
import { refuse } from './http.errors.js';
import type { PageQuery } from './page.dto.js';
import { ReadModelClock } from './read-model-clock.port.js';

/** A part of a list and where it goes on. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface Page<Item> extends Slice<Item> {
  /** The list holds everything up to this position of the log. */
  readonly position: number;
}

/** Lists from read models: says what position they stand for, and waits for the one that is asked for. */
@Injectable()
export class Pages {
  constructor(private readonly clock: ReadModelClock) {}

  /** @throws HTTP.READ_MODEL_BEHIND when `minPosition` is not reached in time */
  async of<Item>({ minPosition }: PageQuery, read: () => Promise<Slice<Item>>): Promise<Page<Item>> {
    if (minPosition > 0) await this.#wait(minPosition);
    // Before the rows are read, so that the list holds at least what the position says.
    const position = await this.clock.position();
    return { ...(await read()), position };
  }

  async #wait(position: number): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    await this.clock.reached(position, signal).catch((error: unknown) => {
      throw signal.aborted ? refuse('HTTP.READ_MODEL_BEHIND', { position }) : error;
    });
  }
}

/** Milliseconds. */
const patience = 5_000;

/** The page in `limit + 1` rows that were read after a cursor; the cursor is the last item's key. */
export const sliceOf = <Item>(
  rows: readonly Item[],
  limit: number,
  keyOf: (item: Item) => string,
): Slice<Item> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? keyOf(last) : null };
};
