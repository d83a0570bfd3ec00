import type { StoredEvent } from '#libs/event-store';
import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { claim, lockCheckpoint, resetCheckpoint, type Checkpoint } from './checkpoint.js';
import type { LogFeed } from './log-feed.js';
import type { Page } from './page.js';
import { isPassingFault } from './passing-fault.js';
import { patiently } from './patience.js';
import { Progress } from './progress.js';
import type { Projection, RecordedEvent } from './projection.js';
import { OtherVersion, PoisonousEvent, ProjectionStopped } from './projections.errors.js';

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  /** Everything up to here is in its tables. */
  readonly position: number;
  /** Why it stands still; `null` while it follows the log. */
  readonly failure: Error | null;
}

/** Leads one projection along the log. */
export class Follower {
  /** Up to where the log is in the tables. */
  readonly taken = new Progress();
  /** Position of the last event that the projection handles. */
  readonly met = new Progress();
  #written: Checkpoint;
  #failure: Error | null = null;
  readonly #types: ReadonlySet<string>;
  readonly #logger: Logger;

  constructor(
    private readonly projection: Projection,
    private readonly feed: LogFeed,
    private readonly dataSource: DataSource,
  ) {
    this.#written = { name: projection.name, version: projection.version, position: 0 };
    this.#types = new Set(projection.handles);
    this.#logger = new Logger(`Projection ${projection.name}`);
  }

  get status(): ProjectionStatus {
    const { name, version } = this.projection;
    return { name, version, position: this.taken.position, failure: this.#failure };
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
    this.#written = await this.dataSource.transaction((tx) => this.#checkpoint(tx));
    this.taken.moveTo(this.#written.position);
  }

  async #checkpoint(tx: EntityManager): Promise<Checkpoint> {
    const { name, version, tables } = this.projection;
    const found = await lockCheckpoint(tx, { name, version });
    if (found.version > version) throw new OtherVersion(name, version, found.version);
    if (found.version === version) return found;
    for (const table of tables) await tx.query(`delete from ${table}`);
    const anew = { name, version, position: 0 };
    await resetCheckpoint(tx, anew);
    return anew;
  }

  async #step(signal: AbortSignal): Promise<void> {
    const page = await this.feed.pageAfter(this.taken.position, signal);
    const handled = page.past(this.taken.position, this.#types);
    if (handled.length > 0) {
      await this.#apply(page, handled);
    } else if (page.upTo - this.#written.position < unwrittenAtMost) {
      this.taken.moveTo(page.upTo);
    } else {
      await this.#write([], page.upTo);
    }
  }

  async #apply(page: Page, handled: readonly StoredEvent[]): Promise<void> {
    try {
      await this.#write(
        handled.map((stored) => page.decoded(stored)),
        page.upTo,
      );
    } catch (error) {
      if (isPassingFault(error)) throw error;
      await this.#applySingly(page, handled);
    }
  }

  /** One event of the batch cannot be applied: those before it shall count, and it shall be named. */
  async #applySingly(page: Page, handled: readonly StoredEvent[]): Promise<void> {
    for (const stored of handled) {
      if (stored.position <= this.taken.position) continue;
      try {
        await this.#write([page.decoded(stored)], stored.position);
      } catch (error) {
        if (isPassingFault(error)) throw error;
        const { stream, revision, type, position } = stored;
        throw new PoisonousEvent(this.projection.name, `${stream}@${revision}`, type, position, error);
      }
    }
  }

  /** Rows and checkpoint in one transaction. Where another process was first, its checkpoint is taken over. */
  async #write(batch: readonly RecordedEvent[], upTo: number): Promise<void> {
    const won = await this.dataSource.transaction(async (tx) => {
      if (!(await claim(tx, this.#written, upTo))) return false;
      if (batch.length > 0) await this.projection.apply(batch, tx);
      return true;
    });
    if (won) {
      this.#written = { ...this.#written, position: upTo };
      this.taken.moveTo(upTo);
    } else {
      await this.#resume();
    }
    const last = batch.findLast(({ position }) => position <= this.taken.position);
    if (last) this.met.moveTo(last.position);
  }

  #stop(error: unknown): void {
    const { name } = this.projection;
    const cause = error instanceof Error ? error : new Error(String(error));
    this.#failure = cause;
    this.#logger.error(`stands still: ${cause.message}`, cause.stack);
    const stopped = new ProjectionStopped(name, cause);
    this.taken.stop(stopped);
    this.met.stop(stopped);
  }

  /** What was looked at without being written need not be looked at again. */
  async #leave(): Promise<void> {
    if (this.taken.position === this.#written.position) return;
    await this.#write([], this.taken.position).catch((fault: unknown) => {
      this.#logger.warn(`keeps its last checkpoint: ${String(fault)}`);
    });
  }
}

/** Positions that may be looked at again after a crash, rather than write a checkpoint for each quiet page. */
const unwrittenAtMost = 10_000;
