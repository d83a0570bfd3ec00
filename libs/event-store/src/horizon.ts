/** The furthest position heard of, and those who wait for the log to go past theirs. */
export class Horizon {
  private position = 0;
  private readonly waiting = new Set<() => void>();

  advance(position: number): void {
    if (!(position > this.position)) return;
    this.position = position;
    for (const look of [...this.waiting]) look();
  }

  /** Resolves as soon as something lies past `position`, or the signal aborts. */
  past(position: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.position <= position && !signal.aborted) return;
        this.waiting.delete(look);
        signal.removeEventListener('abort', look);
        resolve();
      };
      this.waiting.add(look);
      signal.addEventListener('abort', look);
      look();
    });
  }
}
