import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { DurableKeyStore } from './durable-key-store.port.js';
import { FolderCheck } from './folder-check.js';
import { KeyBatch, keyLength, perBatch } from './key-batch.js';
import type { MasterKeys } from './known-master-keys.js';
import { SubjectKey } from './subject-key.js';

/**
 * A folder of files of 1,024 keys each (mode 0600), outside the database and its backups. A file is written whole
 * before any of its keys is given out, so a fresh key costs no write of its own; what a process did not give out is
 * never used. All processes share the folder.
 */
export class FolderKeyStore extends DurableKeyStore {
  readonly #batches = new Map<number, KeyBatch>();
  readonly #check: FolderCheck;
  #minting: Promise<readonly SubjectKey[]> = Promise.resolve([]);
  readonly #spare: SubjectKey[] = [];

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
    const minted = this.#minting.then(() => this.#take(count));
    this.#minting = minted.catch(() => []);
    return minted;
  }

  override async find(numbers: readonly number[]): Promise<ReadonlyMap<number, SubjectKey>> {
    const found = await Promise.all(numbers.map((no) => this.#find(no)));
    return new Map(found.flatMap((key) => (key ? [[key.no, key] as const] : [])));
  }

  override async destroy(numbers: readonly number[]): Promise<void> {
    for (const no of numbers) await this.#batch(batchOf(no)).destroy(no % perBatch);
  }

  async #take(count: number): Promise<readonly SubjectKey[]> {
    while (this.#spare.length < count) this.#spare.push(...(await this.#newBatch()));
    return this.#spare.splice(0, count);
  }

  async #newBatch(): Promise<readonly SubjectKey[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const keys = randomBytes(perBatch * keyLength);
    const master = await this.#check.begin();
    const first = (await KeyBatch.write(this.folder, master, keys)) * perBatch;
    return Array.from(
      { length: perBatch },
      (_, index) => new SubjectKey(first + index, keys.subarray(index * keyLength, (index + 1) * keyLength)),
    );
  }

  async #find(no: number): Promise<SubjectKey | undefined> {
    const bytes = await this.#batch(batchOf(no)).read(no % perBatch);
    return bytes && new SubjectKey(no, bytes);
  }

  #batch(number: number): KeyBatch {
    const batch = this.#batches.get(number) ?? KeyBatch.at(this.folder, this.masters, number);
    this.#batches.set(number, batch);
    return batch;
  }
}

const batchOf = (no: number): number => Math.floor(no / perBatch);
