interface Seen {
  readonly accountId: string;
  /** On the monotonic clock of the process, in milliseconds. */
  readonly until: number;
}

/** Sessions looked up a moment ago. One ended by another process is served for that moment longer. */
export class RecentSessions {
  readonly #seen = new Map<string, Seen>();

  find(digest: Buffer): string | undefined {
    const seen = this.#seen.get(digest.toString('base64'));
    return seen && seen.until > performance.now() ? seen.accountId : undefined;
  }

  keep(digest: Buffer, accountId: string): void {
    if (this.#seen.size >= most) this.#seen.clear();
    this.#seen.set(digest.toString('base64'), { accountId, until: performance.now() + moment });
  }

  forget(digest: Buffer): void {
    this.#seen.delete(digest.toString('base64'));
  }

  forgetAllOf(accountId: string): void {
    for (const [key, seen] of this.#seen) if (seen.accountId === accountId) this.#seen.delete(key);
  }
}

const moment = 5_000;
const most = 10_000;
