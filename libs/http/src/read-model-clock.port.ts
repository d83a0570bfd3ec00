/** How far the read models have followed the log. */
export abstract class ReadModelClock {
  /** The position that every read model has reached. */
  abstract position(): Promise<number>;

  /** Resolves when every read model has reached the position; rejects when the signal aborts first. */
  abstract reached(position: number, signal: AbortSignal): Promise<void>;
}
