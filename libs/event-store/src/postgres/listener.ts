import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Horizon } from '../horizon.js';
import type { LogReader } from './log-reader.js';
import { sessionOf } from './sessions.js';

/** Milliseconds between attempts to get a lost connection back. */
const retryEvery = 200;

/** One connection that hears of every commit, of this and of other processes, and is replaced when it is lost. */
export class Listener {
  private readonly closing = new AbortController();
  private listening: Promise<void> | undefined;
  private client: Client | undefined;

  constructor(
    private readonly url: string,
    private readonly horizon: Horizon,
    private readonly reader: LogReader,
    private readonly log: string,
  ) {}

  /** Begins with the first subscription; a store that only writes needs no such connection. */
  start(): void {
    this.listening ??= this.listenAlways();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.client?.end();
    await this.listening;
  }

  private async listenAlways(): Promise<void> {
    while (!this.closing.signal.aborted) {
      await this.listenOnce().catch(() => undefined);
      await pause(retryEvery, undefined, { signal: this.closing.signal }).catch(() => undefined);
    }
  }

  /** Until the connection ends. */
  private async listenOnce(): Promise<void> {
    const client = new Client(sessionOf(this.url));
    const ended = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
    });
    client.on('notification', ({ payload }) => this.horizon.advance(Number(payload)));
    try {
      await client.connect();
      // Only now: a client that is ended while it connects never says so.
      this.client = client;
      if (this.closing.signal.aborted) return;
      // The channel on which every commit tells the position it reached.
      await client.query(`LISTEN mingjian_${this.log}`);
      // What was committed while nobody listened.
      this.horizon.advance(await this.reader.head());
      await ended;
    } finally {
      this.client = undefined;
      await client.end();
    }
  }
}
