import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { WrongMasterKey } from '../sealing.errors.js';
import { enciphered, headOf, inFile, isZero, keyLength, recordIn, wrappedIn, zero } from './batch-file.js';
import { placeOnce } from './key-file.js';
import { unwrappedBy, type MasterKeys } from './known-master-keys.js';
import type { MasterKey } from './master-key.port.js';
import { copyOf, turnBatch } from './turn-batch.js';

/**
 * One file: length (2 bytes) and bytes of the batch's own key as the master key wrapped it, then 1,024 subject keys
 * of 32 bytes, enciphered (AES-256-CTR) under the batch's key, which enciphers nothing else. So a master key in a
 * service is asked once a file, which tells a wrong one too, and one key is destroyed by itself.
 */
export class KeyBatch {
  #opened: { readonly wrapped: Buffer; readonly key: Promise<Buffer> } | undefined;

  constructor(
    private readonly file: string,
    private readonly masters: MasterKeys,
  ) {}

  /** @returns the number that it got; of processes that write at once each gets another */
  static async write(folder: string, master: MasterKey, keys: Buffer): Promise<number> {
    const batchKey = randomBytes(keyLength);
    const content = Buffer.concat([headOf(await master.wrap(batchKey)), enciphered(batchKey, 0, keys)]);
    let number = await nextNumber(folder);
    while (!(await placeOnce(folder, nameOf(number), content))) number += 1;
    return number;
  }

  static at(folder: string, masters: MasterKeys, number: number): KeyBatch {
    return new KeyBatch(join(folder, nameOf(number)), masters);
  }

  /** What was destroyed is not among them, nor is anything of a file that is not there. @throws WrongMasterKey */
  async read(indexes: readonly number[]): Promise<ReadonlyMap<number, Buffer>> {
    const found = await inFile(this.file, 'r', async (handle) => {
      const wrapped = await wrappedIn(handle);
      const records: [number, Buffer][] = [];
      for (const index of indexes) records.push([index, await recordIn(handle, wrapped, index)]);
      return { wrapped, records: records.filter(([, record]) => !isZero(record)) };
    });
    if (!found || found.records.length === 0) return new Map();
    const key = await this.#keyOf(found.wrapped);
    return new Map(found.records.map(([index, record]) => [index, enciphered(key, index, record)]));
  }

  /**
   * In the file, and in the copy that a rotation makes of it and puts into its place. The copy may come, or take the
   * place, between two looks: only when both were found empty twice on end, no copy can be on its way that holds it.
   */
  async destroy(index: number): Promise<void> {
    for (let empty = 0; empty < 2; empty += 1)
      if ((await zero(copyOf(this.file), index)) || (await zero(this.file, index))) empty = -1;
  }

  /** @returns whether it was not under this master key yet */
  turn(next: MasterKey): Promise<boolean> {
    return turnBatch(this.file, this.masters, next);
  }

  /** Unwrapped once, and again when another process has put other keys into the file's place. */
  #keyOf(wrapped: Buffer): Promise<Buffer> {
    if (this.#opened?.wrapped.equals(wrapped)) return this.#opened.key;
    const opened = { wrapped, key: this.#unwrap(wrapped) };
    this.#opened = opened;
    opened.key.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened.key;
  }

  async #unwrap(wrapped: Buffer): Promise<Buffer> {
    const opened = await unwrappedBy(this.masters, wrapped);
    if (!opened) throw new WrongMasterKey(this.file);
    return opened.key;
  }
}

const nameOf = (number: number): string => `${String(number).padStart(8, '0')}.keys`;

/** Numbers of the files of a folder. */
export const batchNumbers = async (folder: string): Promise<readonly number[]> => {
  const files = (await readdir(folder)).filter((name) => /^\d{8}[.]keys$/.test(name));
  return files.map((name) => Number.parseInt(name, 10));
};

const nextNumber = async (folder: string): Promise<number> =>
  Math.max(0, ...(await batchNumbers(folder))) + 1;
