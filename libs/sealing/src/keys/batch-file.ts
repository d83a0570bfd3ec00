import { createCipheriv } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { unless } from './key-file.js';

export const perBatch = 1024;
export const keyLength = 32;

/** Counter mode: the same operation enciphers and deciphers. A key takes two blocks. */
export const enciphered = (batchKey: Buffer, index: number, keys: Buffer): Buffer => {
  const counter = Buffer.alloc(16);
  counter.writeUInt32BE(index * 2, 12);
  return createCipheriv('aes-256-ctr', batchKey, counter).update(keys);
};

export const headOf = (wrapped: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(wrapped.length);
  return Buffer.concat([length, wrapped]);
};

export const inFile = async <Result>(
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

/** The batch's own key, as the master key wrapped it. */
export const wrappedIn = async (handle: FileHandle): Promise<Buffer> => {
  const length = Buffer.alloc(2);
  await handle.read(length, 0, 2, 0);
  const wrapped = Buffer.alloc(length.readUInt16BE());
  await handle.read(wrapped, 0, wrapped.length, 2);
  return wrapped;
};

export const recordIn = async (handle: FileHandle, wrapped: Buffer, index: number): Promise<Buffer> => {
  const record = Buffer.alloc(keyLength);
  await handle.read(record, 0, keyLength, offsetOf(wrapped, index));
  return record;
};

const offsetOf = (wrapped: Buffer, index: number): number => 2 + wrapped.length + index * keyLength;

export const isZero = (record: Buffer): boolean => record.every((byte) => byte === 0);

/** Written over in place: a new file would leave the old bytes on the disk, without a name. @returns whether it was there */
export const zero = async (file: string, index: number): Promise<boolean> => {
  const wasThere = await inFile(file, 'r+', async (handle) => {
    const wrapped = await wrappedIn(handle);
    if (isZero(await recordIn(handle, wrapped, index))) return false;
    await handle.write(Buffer.alloc(keyLength), 0, keyLength, offsetOf(wrapped, index));
    await handle.sync();
    return true;
  });
  return wasThere ?? false;
};
