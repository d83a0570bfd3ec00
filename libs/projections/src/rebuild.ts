export interface RebuildProgress {
  /** Position up to which the next tables are filled. */
  readonly position: number;
  /** End of the log. */
  readonly head: number;
  /** Seconds until it is there at the pace so far; `null` before there is one. */
  readonly secondsLeft: number | null;
}

/** How fast the next tables of a read model are being filled, by this process since it took it up. */
export class Rebuild {
  readonly #began = performance.now();

  constructor(private readonly from: number) {}

  progress(position: number, head: number): RebuildProgress {
    const done = position - this.from;
    const seconds = (performance.now() - this.#began) / 1000;
    const secondsLeft = done > 0 ? Math.ceil((seconds * Math.max(head - position, 0)) / done) : null;
    return { position, head, secondsLeft };
  }
}
