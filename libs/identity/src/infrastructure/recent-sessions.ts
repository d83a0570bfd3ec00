import type { Session } from './session.js';

interface Seen {
  readonly session: Session;
  /** On the monotonic clock of the process, in milliseconds. */
  readonly until: number;
}

/** Sessions looked up a moment ago. One ended by another process is served for that moment longer. */
export class RecentSessions {
  readonly #seen = new Map<string, Seen>();

  find(digest: Buffer): Session | undefined {
    const seen = this.#seen.get(digest.toString('base64'));
    return seen && seen.until > performance.now() ? seen.session : undefined;
  }

  keep(digest: Buffer, session: Session): void {
    if (this.#seen.size >= most) this.#seen.clear();
    this.#seen.set(digest.toString('base64'), { session, until: performance.now() + moment });
  }

  forgetAllOf(accountId: string): void {
    for (const [key, { session }] of this.#seen) if (session.accountId === accountId) this.#seen.delete(key);
  }
}

const moment = 5_000;
const most = 10_000;
