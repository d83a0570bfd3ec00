import { mkdir } from 'node:fs/promises';
import { perBatch } from './batch-file.js';
import { DurableKeyStore } from './durable-key-store.port.js';
import { FolderCheck } from './folder-check.js';
import { batchNumbers, KeyBatch } from './key-batch.js';
import { lastOf, type MasterKeys } from './known-master-keys.js';
import type { MasterKey } from './master-key.port.js';
import { SpareKeys } from './spare-keys.js';
import { SubjectKey } from './subject-key.js';

/**
 * A folder of files of 1,024 keys each (mode 0600), outside the database and its backups. A file is written whole
 * before any of its keys is given out, so a fresh key costs no write of its own; what a process did not give out is
 * never used. All processes share the folder.
 */
export class FolderKeyStore extends DurableKeyStore {
  readonly #batches = new Map<number, KeyBatch>();
  readonly #check: FolderCheck;
  readonly #spare = new SpareKeys((keys) => this.#write(keys));

  constructor(
    private readonly folder: string,
    private readonly masters: MasterKeys,
  ) {
    super();
    this.#check = new FolderCheck(folder, masters);
  }

  override async begin(): Promise<void> {
    await this.#check.begin();
  }

  override async verify(): Promise<void> {
    await this.#check.current();
  }

  override mint(count: number): Promise<readonly SubjectKey[]> {
    return this.#spare.take(count);
  }

  override async find(numbers: readonly number[]): Promise<ReadonlyMap<number, SubjectKey>> {
    const indexes = new Map<number, number[]>();
    for (const no of numbers) {
      const batch = indexes.get(batchOf(no));
      if (batch) batch.push(no % perBatch);
      else indexes.set(batchOf(no), [no % perBatch]);
    }
    const found = await Promise.all([...indexes].map(([number, some]) => this.#find(number, some)));
    return new Map(found.flat().map((key) => [key.no, key]));
  }

  override async destroy(numbers: readonly number[]): Promise<void> {
    for (const no of numbers) await this.#batch(batchOf(no)).destroy(no % perBatch);
  }

  override async rotate(): Promise<number> {
    const next = lastOf(this.masters);
    if ((await this.#check.current()) !== next) await this.#check.turnTo(next);
    let all = 0;
    for (let some = await this.#turn(next); some > 0; some = await this.#turn(next)) all += some;
    return all * perBatch;
  }

  /** @returns how many files were not under this one yet */
  async #turn(next: MasterKey): Promise<number> {
    let turned = 0;
    for (const number of await batchNumbers(this.folder)) {
      if (await this.#batch(number).turn(next)) turned += 1;
    }
    return turned;
  }

  /** The folder is opened for each key and closed again. */
  override close(): Promise<void> {
    return Promise.resolve();
  }

  async #write(keys: Buffer): Promise<number> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const master = await this.#check.begin();
    const number = await KeyBatch.write(this.folder, master, keys);
    // A rotation that began meanwhile may have looked before this file was there.
    const current = await this.#check.current();
    if (current !== master) await this.#batch(number).turn(current);
    return number;
  }

  async #find(number: number, indexes: readonly number[]): Promise<readonly SubjectKey[]> {
    const found = await this.#batch(number).read(indexes);
    return [...found].map(([index, bytes]) => new SubjectKey(number * perBatch + index, bytes));
  }

  #batch(number: number): KeyBatch {
    const batch = this.#batches.get(number) ?? KeyBatch.at(this.folder, this.masters, number);
    this.#batches.set(number, batch);
    return batch;
  }
}

const batchOf = (no: number): number => Math.floor(no / perBatch);
