import { createCipheriv, randomBytes } from 'node:crypto';
import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { WrongMasterKey } from '../sealing.errors.js';
import { placeOnce, unless } from './key-file.js';
import { unwrappedBy, type MasterKeys } from './known-master-keys.js';
import type { MasterKey } from './master-key.port.js';

export const perBatch = 1024;
export const keyLength = 32;

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

  /** `undefined` where it was destroyed, or there is no such file. @throws WrongMasterKey */
  async read(index: number): Promise<Buffer | undefined> {
    const found = await inFile(this.file, 'r', async (handle) => {
      const wrapped = await wrappedIn(handle);
      return { wrapped, record: await recordIn(handle, wrapped, index) };
    });
    if (!found || isZero(found.record)) return undefined;
    return enciphered(await this.#keyOf(found.wrapped), index, found.record);
  }

  /** Written over in place: a new file would leave the old bytes on the disk, without a name. */
  async destroy(index: number): Promise<void> {
    await inFile(this.file, 'r+', async (handle) => {
      const wrapped = await wrappedIn(handle);
      if (isZero(await recordIn(handle, wrapped, index))) return;
      await handle.write(Buffer.alloc(keyLength), 0, keyLength, offsetOf(wrapped, index));
      await handle.sync();
    });
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

/** A batch's own key, as it stands at the head of its file. */
export const readWrapped = (file: string): Promise<Buffer | undefined> => inFile(file, 'r', wrappedIn);

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

const inFile = async <Result>(
  file: string,
  mode: 'r' | 'r+',
  use: (handle: FileHandle) => Promise<Result>,
): Promise<Result | undefined> => {
  const handle = await open(file, mode).catch(unless('ENOENT'));
  if (!handle) return undefined;
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
};

const wrappedIn = async (handle: FileHandle): Promise<Buffer> => {
  const length = Buffer.alloc(2);
  await handle.read(length, 0, 2, 0);
  const wrapped = Buffer.alloc(length.readUInt16BE());
  await handle.read(wrapped, 0, wrapped.length, 2);
  return wrapped;
};

const recordIn = async (handle: FileHandle, wrapped: Buffer, index: number): Promise<Buffer> => {
  const record = Buffer.alloc(keyLength);
  await handle.read(record, 0, keyLength, offsetOf(wrapped, index));
  return record;
};

const offsetOf = (wrapped: Buffer, index: number): number => 2 + wrapped.length + index * keyLength;

const isZero = (record: Buffer): boolean => record.every((byte) => byte === 0);

const nextNumber = async (folder: string): Promise<number> => {
  const taken = (await readdir(folder)).map((name) => Number(/^(\d{8})[.]keys$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...taken) + 1;
};
