type Close = () => Promise<unknown>;

/** What was opened, to be closed in the opposite order, whatever goes wrong on the way. */
export class Closers {
  readonly #closers: Close[] = [];

  /** Remembers how to close what was just opened. */
  add(close: Close): void {
    this.#closers.unshift(close);
  }

  async close(): Promise<void> {
    const errors: unknown[] = [];
    for (const close of this.#closers.splice(0)) {
      await close().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw new AggregateError(errors, 'not everything could be closed');
  }
}
