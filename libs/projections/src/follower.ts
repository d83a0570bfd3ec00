import { Progress, type StoredEvent } from '#libs/event-store';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { LogFeed } from './log-feed.js';
import type { Page } from './page.js';
import { isPassingFault } from './passing-fault.js';
import { patiently } from './patience.js';
import type { Projection, RecordedEvent } from './projection.js';
import { Rebuild, type RebuildProgress } from './rebuild.js';
import { ProjectionWriter } from './projection-writer.js';
import { OtherVersion, PoisonousEvent, ProjectionStopped } from './projections.errors.js';

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  /** Everything up to here is in the tables that are read; 0 while an older version is. */
  readonly position: number;
  /** While an older version is read: how far this one is. */
  readonly rebuild: RebuildProgress | null;
  /** Why it stands still; `null` while it follows the log. */
  readonly failure: Error | null;
}

/** Leads one projection along the log. */
export class Follower {
  /** Up to where the log is in the tables. */
  readonly taken = new Progress();
  /** The last position at which the tables may have changed, by this process or by another. */
  readonly changed = new Progress();
  /** Up to where the log was looked at. */
  #at = 0;
  #rebuild: Rebuild | null = null;
  #failure: Error | null = null;
  readonly #writer: ProjectionWriter;
  readonly #types: ReadonlySet<string>;
  readonly #logger: Logger;

  constructor(
    private readonly projection: Projection,
    private readonly feed: LogFeed,
    dataSource: DataSource,
  ) {
    this.#writer = new ProjectionWriter(projection, dataSource);
    this.#types = new Set(projection.handles);
    this.#logger = new Logger(`Projection ${projection.name}`);
  }

  get status(): ProjectionStatus {
    const { name, version } = this.projection;
    const rebuild = this.#rebuild?.progress(this.#at, this.feed.head) ?? null;
    return { name, version, position: this.taken.position, rebuild, failure: this.#failure };
  }

  /** Returns when the signal aborts, or when the projection can go no further. */
  async run(signal: AbortSignal): Promise<void> {
    const told = (fault: unknown): void => this.#logger.warn(`tries again after: ${String(fault)}`);
    try {
      await patiently(() => this.#resume(), signal, told);
      while (!signal.aborted) await patiently(() => this.#step(signal), signal, told);
    } catch (error) {
      if (!signal.aborted) this.#stop(error);
    }
    if (this.#failure === null) await this.#leave();
  }

  async #resume(): Promise<void> {
    this.#moved(await this.#writer.resume());
  }

  async #step(signal: AbortSignal): Promise<void> {
    if (!this.#writer.isServing && (await this.feed.isNearEnd(this.#at))) await this.#serve();
    const page = await this.feed.pageAfter(this.#at, signal);
    const handled = page.past(this.#at, this.#types);
    if (handled.length > 0) {
      await this.#apply(page, handled);
    } else if (page.upTo - this.#writer.position < unwrittenAtMost) {
      this.#looked(page.upTo);
    } else {
      await this.#write([], page.upTo);
    }
  }

  async #serve(): Promise<void> {
    await this.#write([], this.#at);
    await this.#writer.serve();
    this.#moved(this.#writer.position);
  }

  async #apply(page: Page, handled: readonly StoredEvent[]): Promise<void> {
    try {
      const batch = handled.map((stored) => page.decoded(stored));
      await this.#write(batch, page.upTo);
    } catch (error) {
      if (!mayBePoison(error)) throw error;
      await this.#applySingly(page, handled);
    }
  }

  /** One event of the batch cannot be applied: those before it shall count, and it shall be named. */
  async #applySingly(page: Page, handled: readonly StoredEvent[]): Promise<void> {
    for (const stored of handled) {
      if (stored.position <= this.#at) continue;
      try {
        await this.#write([page.decoded(stored)], stored.position);
      } catch (error) {
        if (!mayBePoison(error)) throw error;
        const { stream, revision, type, position } = stored;
        throw new PoisonousEvent(this.projection.name, `${stream}@${revision}`, type, position, error);
      }
    }
  }

  async #write(batch: readonly RecordedEvent[], upTo: number): Promise<void> {
    this.#moved(await this.#writer.write(batch, upTo));
  }

  #moved(position: number): void {
    this.#looked(position);
    if (this.#writer.isServing) this.changed.moveTo(position);
  }

  /** Who waits, waits for the tables that are read. */
  #looked(position: number): void {
    this.#at = position;
    if (!this.#writer.isServing) {
      this.#rebuild ??= new Rebuild(position);
      return;
    }
    this.#rebuild = null;
    this.taken.moveTo(position);
  }

  #stop(error: unknown): void {
    const cause = error instanceof Error ? error : new Error(String(error));
    this.#failure = cause;
    this.#logger.error(`stands still: ${cause.message}`, cause.stack);
    const stopped = new ProjectionStopped(this.projection.name, cause);
    this.taken.stop(stopped);
    this.changed.stop(stopped);
  }

  /** What was looked at without being written need not be looked at again. */
  async #leave(): Promise<void> {
    if (this.#at === this.#writer.position) return;
    await this.#writer.write([], this.#at).catch((fault: unknown) => {
      this.#logger.warn(`keeps its last checkpoint: ${String(fault)}`);
    });
  }
}

const mayBePoison = (error: unknown): boolean => !isPassingFault(error) && !(error instanceof OtherVersion);

/** Positions that may be looked at again after a crash, rather than write a checkpoint for each quiet page. */
const unwrittenAtMost = 10_000;
