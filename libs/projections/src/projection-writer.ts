import type { DataSource, EntityManager } from 'typeorm';
import { claim, lockCheckpoint, resetCheckpoint, type Checkpoint } from './checkpoint.js';
import type { Projection, RecordedEvent } from './projection.js';
import { OtherVersion } from './projections.errors.js';

/** Writes a projection's rows and its checkpoint, both or neither. */
export class ProjectionWriter {
  #checkpoint: Checkpoint;

  constructor(
    private readonly projection: Projection,
    private readonly dataSource: DataSource,
  ) {
    this.#checkpoint = { name: projection.name, version: projection.version, position: 0 };
  }

  /** Up to here the log is in the tables, and the checkpoint says so. */
  get position(): number {
    return this.#checkpoint.position;
  }

  /**
   * Takes up where the checkpoint stands; a newer version begins anew. Returns the position.
   * @throws OtherVersion when a newer release writes these tables
   */
  async resume(): Promise<number> {
    this.#checkpoint = await this.dataSource.transaction((tx) => this.#found(tx));
    return this.position;
  }

  /** Returns the position reached: where another process was first, that is where its checkpoint stands. */
  async write(batch: readonly RecordedEvent[], upTo: number): Promise<number> {
    const won = await this.dataSource.transaction(async (tx) => {
      if (!(await claim(tx, this.#checkpoint, upTo))) return false;
      if (batch.length > 0) await this.projection.apply(batch, tx);
      return true;
    });
    if (!won) return this.resume();
    this.#checkpoint = { ...this.#checkpoint, position: upTo };
    return upTo;
  }

  async #found(tx: EntityManager): Promise<Checkpoint> {
    const { name, version, tables } = this.projection;
    const found = await lockCheckpoint(tx, { name, version });
    if (found.version > version) throw new OtherVersion(name, version, found.version);
    if (found.version === version) return found;
    for (const table of tables) await tx.query(`delete from ${table}`);
    const anew = { name, version, position: 0 };
    await resetCheckpoint(tx, anew);
    return anew;
  }
}
