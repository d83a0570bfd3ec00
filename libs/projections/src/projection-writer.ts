import type { DataSource, EntityManager } from 'typeorm';
import { claim, lockCheckpoints, type Checkpoint, type Lanes } from './checkpoint.js';
import { beginNext, takeNext, writeNext } from './next-tables.js';
import type { Projection, RecordedEvent } from './projection.js';
import { OtherVersion } from './projections.errors.js';

/** Writes a projection's rows and its checkpoint, both or neither. */
export class ProjectionWriter {
  #checkpoint: Checkpoint;

  constructor(
    private readonly projection: Projection,
    private readonly dataSource: DataSource,
  ) {
    const { name, version } = projection;
    this.#checkpoint = { name, lane: 'serving', version, position: 0 };
  }

  /** Up to here the log is in the tables, and the checkpoint says so. */
  get position(): number {
    return this.#checkpoint.position;
  }

  /** The tables that it writes are those that are read. */
  get isServing(): boolean {
    return this.#checkpoint.lane === 'serving';
  }

  /**
   * Takes up where the checkpoint stands; a newer version begins anew, beside what the older one left, which is read
   * meanwhile. Returns the position.
   * @throws OtherVersion when a newer release writes these tables
   */
  async resume(): Promise<number> {
    this.#checkpoint = await this.dataSource.transaction(async (tx) =>
      this.#own(tx, await lockCheckpoints(tx, this.projection)),
    );
    return this.position;
  }

  /** Returns the position reached: where another process was first, that is where its checkpoint stands. */
  async write(batch: readonly RecordedEvent[], upTo: number): Promise<number> {
    const won = await this.dataSource.transaction(async (tx) => {
      if (!(await claim(tx, this.#checkpoint, upTo))) return false;
      if (!this.isServing) await writeNext(tx);
      if (batch.length > 0) await this.projection.apply(batch, tx);
      return true;
    });
    if (!won) return this.resume();
    this.#checkpoint = { ...this.#checkpoint, position: upTo };
    return upTo;
  }

  /**
   * Has the next tables read from now on, unless those that are read hold more yet: nobody shall see less than before.
   * @throws OtherVersion
   */
  async serve(): Promise<void> {
    this.#checkpoint = await this.dataSource.transaction(async (tx) => {
      const lanes = await lockCheckpoints(tx, this.projection);
      const found = await this.#own(tx, lanes);
      if (found.lane === 'serving' || found.position < lanes.serving.position) return found;
      await takeNext(tx, this.projection);
      return { ...found, lane: 'serving' };
    });
  }

  async #own(tx: EntityManager, { serving, next }: Lanes): Promise<Checkpoint> {
    const { name, version } = this.projection;
    const newest = Math.max(serving.version, next?.version ?? 0);
    if (newest > version) throw new OtherVersion(name, version, newest);
    if (serving.version === version) return serving;
    return next?.version === version ? next : await beginNext(tx, this.projection);
  }
}
