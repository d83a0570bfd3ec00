import { refuse } from './http.errors.js';
import type { ReadModelClock } from './read-model-clock.port.js';

/** A part of a list and where it goes on. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface Page<Item> extends Slice<Item> {
  /** The list holds everything up to this position of the log. */
  readonly position: number;
}

/** From which position on a list will do; 0 takes it as it is. */
interface Wanted {
  readonly minPosition: number;
}

/** Answers from read models: waits for the position that is asked for, and says for which one a list stands. */
export class Pages {
  /** @param patience milliseconds that a list waits for a position */
  constructor(
    private readonly clock: ReadModelClock,
    private readonly patience = 5_000,
  ) {}

  /** @throws HTTP.READ_MODEL_BEHIND when `minPosition` is not reached in time */
  async of<Item>(wanted: Wanted, read: () => Promise<Slice<Item>>): Promise<Page<Item>> {
    await this.reached(wanted);
    // Before the rows are read, so that the list holds at least what the position says.
    const position = await this.clock.position();
    return { ...(await read()), position };
  }

  /** @throws HTTP.READ_MODEL_BEHIND when `minPosition` is not reached in time */
  async reached({ minPosition: position }: Wanted): Promise<void> {
    if (position === 0) return;
    const signal = AbortSignal.timeout(this.patience);
    await this.clock.reached(position, signal).catch((error: unknown) => {
      throw signal.aborted ? refuse('HTTP.READ_MODEL_BEHIND', { position }) : error;
    });
  }
}

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
