import { setMaxListeners } from 'node:events';
import { Catalogue } from '#libs/catalogue';
import { EventStore } from '#libs/event-store';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Follower, type ProjectionStatus } from './follower.js';
import { LogFeed } from './log-feed.js';
import { patiently } from './patience.js';
import type { Projection } from './projection.js';

/** Keeps every read model of this process up with the log, each at its own pace and with its own faults. */
@Injectable()
export class ProjectionRunner {
  readonly #logger = new Logger(ProjectionRunner.name);
  readonly #feed: LogFeed;
  readonly #ending = new AbortController();
  #followers: ReadonlyMap<string, Follower> = new Map();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    store: EventStore,
    catalogue: Catalogue,
    private readonly dataSource: DataSource,
  ) {
    this.#feed = new LogFeed(store, catalogue);
  }

  start(projections: readonly Projection[]): void {
    const followers = new Map<string, Follower>();
    for (const projection of projections) {
      if (followers.has(projection.name))
        throw new TypeError(`two projections are called ${projection.name}`);
      followers.set(projection.name, new Follower(projection, this.#feed, this.dataSource));
    }
    this.#followers = followers;
    const { signal } = this.#ending;
    manyMayListen(signal);
    this.#running = Promise.all([
      this.#follow(signal),
      ...[...followers.values()].map((one) => one.run(signal)),
    ]);
  }

  /** Returns when the batches under way are written. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  status(): readonly ProjectionStatus[] {
    return [...this.#followers.values()].map(({ status }) => status);
  }

  /** The position that every read model has reached. */
  async position(): Promise<number> {
    return Math.min(...this.status().map(({ position }) => position));
  }

  /** Rejects when the signal aborts first, or with `ProjectionStopped` when one of them will never get there. */
  async reached(position: number, signal: AbortSignal): Promise<void> {
    manyMayListen(signal);
    await Promise.all([...this.#followers.values()].map(({ taken }) => taken.reached(position, signal)));
  }

  /** The one that leads the projection of this name. */
  follower(name: string): Follower {
    const follower = this.#followers.get(name);
    if (!follower) throw new TypeError(`no projection is called ${name}`);
    return follower;
  }

  async #follow(signal: AbortSignal): Promise<void> {
    try {
      await patiently(
        () => this.#feed.follow(signal),
        signal,
        (fault) => this.#logger.warn(`follows the log again after: ${String(fault)}`),
      );
    } catch (error) {
      if (signal.aborted) return;
      this.#feed.stop(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

/** One for each projection: no leak, whatever Node supposes of more than ten. */
const manyMayListen = (signal: AbortSignal): void => setMaxListeners(0, signal);
