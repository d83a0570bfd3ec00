import { createCipheriv, randomBytes } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { WrongMasterKey } from '../sealing.errors.js';
import { placeOnce, unless } from './key-file.js';
import type { MasterKey } from './master-key.port.js';

export const perBatch = 1024;
export const keyLength = 32;

/**
 * One file: length (2 bytes) and bytes of the batch's own key as the master key wrapped it, then 1,024 subject keys
 * of 32 bytes, enciphered (AES-256-CTR) under the batch's key, which enciphers nothing else. So a master key in a
 * service is asked once a file, which tells a wrong one too, and one key is destroyed by itself.
 */
export class KeyBatch {
  private constructor(
    private readonly file: string,
    private readonly key: Buffer,
    private readonly start: number,
  ) {}

  /** @returns the number that it got; of processes that write at once each gets another */
  static async write(folder: string, master: MasterKey, keys: Buffer): Promise<number> {
    const batchKey = randomBytes(keyLength);
    const content = Buffer.concat([headOf(await master.wrap(batchKey)), enciphered(batchKey, 0, keys)]);
    let number = await nextNumber(folder);
    while (!(await placeOnce(folder, nameOf(number), content))) number += 1;
    return number;
  }

  /** @throws WrongMasterKey */
  static async open(folder: string, master: MasterKey, number: number): Promise<KeyBatch | undefined> {
    const file = join(folder, nameOf(number));
    const wrapped = await readHead(file);
    if (!wrapped) return undefined;
    const key = await master.unwrap(wrapped);
    if (!key) throw new WrongMasterKey(file);
    return new KeyBatch(file, key, headOf(wrapped).length);
  }

  /** `undefined` where it was destroyed. */
  async read(index: number): Promise<Buffer | undefined> {
    const handle = await open(this.file, 'r');
    try {
      const record = Buffer.alloc(keyLength);
      await handle.read(record, 0, keyLength, this.#offset(index));
      return record.every((byte) => byte === 0) ? undefined : enciphered(this.key, index, record);
    } finally {
      await handle.close();
    }
  }

  /** Written over in place: a new file would leave the old bytes on the disk, without a name. */
  async destroy(index: number): Promise<void> {
    if (!(await this.read(index))) return;
    const handle = await open(this.file, 'r+');
    try {
      await handle.write(Buffer.alloc(keyLength), 0, keyLength, this.#offset(index));
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  #offset(index: number): number {
    return this.start + index * keyLength;
  }
}

/** Counter mode: the same operation enciphers and deciphers. A key takes two blocks. */
const enciphered = (batchKey: Buffer, index: number, keys: Buffer): Buffer => {
  const counter = Buffer.alloc(16);
  counter.writeUInt32BE(index * 2, 12);
  return createCipheriv('aes-256-ctr', batchKey, counter).update(keys);
};

const nameOf = (number: number): string => `${String(number).padStart(8, '0')}.keys`;

const headOf = (wrapped: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(wrapped.length);
  return Buffer.concat([length, wrapped]);
};

const readHead = async (file: string): Promise<Buffer | undefined> => {
  const handle = await open(file, 'r').catch(unless('ENOENT'));
  if (!handle) return undefined;
  try {
    const length = Buffer.alloc(2);
    await handle.read(length, 0, 2, 0);
    const wrapped = Buffer.alloc(length.readUInt16BE());
    await handle.read(wrapped, 0, wrapped.length, 2);
    return wrapped;
  } finally {
    await handle.close();
  }
};

const nextNumber = async (folder: string): Promise<number> => {
  const taken = (await readdir(folder)).map((name) => Number(/^(\d{8})[.]keys$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...taken) + 1;
};
