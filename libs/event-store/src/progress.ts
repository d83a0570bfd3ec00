interface Waiting {
  readonly position: number;
  readonly settle: () => void;
  readonly fail: (error: Error) => void;
}

/** A place in the log that moves on, and those who wait for it to come past theirs. */
export class Progress {
  #position = 0;
  #failure: Error | undefined;
  readonly #waiting = new Set<Waiting>();

  get position(): number {
    return this.#position;
  }

  /** Rejects when the signal aborts, or with the failure after which it moves no more. */
  reached(position: number, signal: AbortSignal): Promise<void> {
    if (this.#position >= position) return Promise.resolve();
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(waiting);
        signal.removeEventListener('abort', abort);
      };
      const fail = (error: Error): void => {
        leave();
        reject(error);
      };
      const abort = (): void =>
        fail(new DOMException(`position ${position} was not reached in time`, 'AbortError'));
      const settle = (): void => {
        leave();
        resolve();
      };
      const waiting = { position, settle, fail };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', abort);
      if (signal.aborted) abort();
    });
  }

  moveTo(position: number): void {
    this.#position = position;
    for (const waiting of [...this.#waiting]) if (waiting.position <= position) waiting.settle();
  }

  stop(failure: Error): void {
    this.#failure = failure;
    for (const waiting of [...this.#waiting]) waiting.fail(failure);
  }
}
