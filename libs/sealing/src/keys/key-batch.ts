import { randomBytes } from 'node:crypto';
import { link, open, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { MasterKey } from './master-key.port.js';
import { WrongMasterKey } from '../sealing.errors.js';
import { unwrap, wrap, wrappedLength } from './wrapping.js';

export const perBatch = 256;

/**
 * One file: length (2 bytes) and bytes of the batch's own key as the master key wrapped it, then 256 subject keys
 * under the batch's key. So a master key in a service is asked once a file, and one key is destroyed by itself.
 */
export class KeyBatch {
  private constructor(
    private readonly file: string,
    private readonly number: number,
    private readonly key: Buffer,
    private readonly start: number,
  ) {}

  /** @returns the number that it got; of processes that write at once each gets another */
  static async write(folder: string, master: MasterKey, keys: readonly Buffer[]): Promise<number> {
    const batchKey = randomBytes(32);
    const head = headOf(await master.wrap(batchKey));
    for (let number = await nextNumber(folder); ; number += 1) {
      const records = keys.map((key, index) => wrap(batchKey, purposeOf(number, index), key));
      if (await placed(folder, number, Buffer.concat([head, ...records]))) return number;
    }
  }

  /** @throws WrongMasterKey */
  static async open(folder: string, master: MasterKey, number: number): Promise<KeyBatch | undefined> {
    const file = join(folder, nameOf(number));
    const head = await readHead(file);
    if (!head) return undefined;
    const key = await master.unwrap(head);
    if (!key) throw new WrongMasterKey(file);
    return new KeyBatch(file, number, key, headOf(head).length);
  }

  async read(index: number): Promise<Buffer | undefined> {
    const handle = await open(this.file, 'r');
    try {
      const record = Buffer.alloc(wrappedLength);
      await handle.read(record, 0, wrappedLength, this.#offset(index));
      if (record.every((byte) => byte === 0)) return undefined;
      const key = unwrap(this.key, purposeOf(this.number, index), record);
      if (!key) throw new WrongMasterKey(this.file);
      return key;
    } finally {
      await handle.close();
    }
  }

  /** Written over in place: a new file would leave the old bytes on the disk, without a name. */
  async destroy(index: number): Promise<void> {
    const handle = await open(this.file, 'r+');
    try {
      await handle.write(Buffer.alloc(wrappedLength), 0, wrappedLength, this.#offset(index));
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  #offset(index: number): number {
    return this.start + index * wrappedLength;
  }
}

const nameOf = (number: number): string => `${String(number).padStart(8, '0')}.keys`;

/** A key unwraps at its own place only. */
const purposeOf = (batch: number, index: number): string =>
  `mingjian subject key ${batch * perBatch + index}`;

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

/** Linked into place whole and durable; false when another was first. */
const placed = async (folder: string, number: number, content: Buffer): Promise<boolean> => {
  const draft = join(folder, `${randomBytes(8).toString('hex')}.draft`);
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  const isFirst = await link(draft, join(folder, nameOf(number))).then(() => true, unless('EEXIST'));
  await unlink(draft);
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
  return isFirst ?? false;
};

const unless =
  (expected: string) =>
  (error: unknown): undefined => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === expected) return;
    throw error;
  };
