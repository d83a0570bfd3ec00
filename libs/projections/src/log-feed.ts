import type { Catalogue } from '#libs/catalogue';
import { Progress, type EventStore, type LogPage } from '#libs/event-store';
import { Page } from './page.js';

/** Serves the log page by page; those who stand at the same place share what is read and decoded there. */
export class LogFeed {
  readonly #pages = new Map<number, Promise<Page>>();
  readonly #head = new Progress();

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
  ) {}

  /** Follows the log's end; returns when the signal aborts. */
  async follow(signal: AbortSignal): Promise<void> {
    const head = await this.store.head();
    this.#head.moveTo(head);
    if (signal.aborted) return;
    for await (const page of this.store.subscribe({ after: head, signal })) {
      this.#keep(this.#head.position, Promise.resolve(this.#pageOf(page)));
      this.#head.moveTo(page.upTo);
    }
  }

  /** What lies past a position; waits where nothing does yet, and rejects when the signal aborts. */
  async pageAfter(position: number, signal: AbortSignal): Promise<Page> {
    const kept = this.#pages.get(position);
    if (kept) return kept;
    await this.#head.reached(position + 1, signal);
    return this.#pages.get(position) ?? this.#read(position);
  }

  /** The end of the log as far as it is known; 0 before it is followed. */
  get head(): number {
    return this.#head.position;
  }

  /** Whether no more than a page lies past a position. */
  async isNearEnd(position: number): Promise<boolean> {
    if (this.head > position + pageSize) return false;
    return (await this.store.head()) <= position + pageSize;
  }

  /** Nobody need wait any more: the log cannot be followed. */
  stop(failure: Error): void {
    this.#head.stop(failure);
  }

  #read(after: number): Promise<Page> {
    const reading = this.store.readAll({ after, limit: pageSize }).then((page) => this.#pageOf(page));
    this.#keep(after, reading);
    reading.catch(() => this.#pages.delete(after));
    return reading;
  }

  #pageOf(page: LogPage): Page {
    return new Page(page, this.catalogue);
  }

  #keep(after: number, page: Promise<Page>): void {
    this.#pages.set(after, page);
    const oldest = this.#pages.keys().next();
    if (this.#pages.size > pagesKept && !oldest.done) this.#pages.delete(oldest.value);
  }
}

/** Events. */
const pageSize = 1000;
const pagesKept = 8;
