import { randomBytes } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { WrongMasterKey } from '../sealing.errors.js';
import { enciphered, headOf, inFile, isZero, keyLength, perBatch, wrappedIn, zero } from './batch-file.js';
import { placeOnce, settle, unless } from './key-file.js';
import { unwrappedBy, type MasterKeys } from './known-master-keys.js';
import type { MasterKey } from './master-key.port.js';

/** Where a file is turned before it takes the place of the file. */
export const copyOf = (file: string): string => `${file}.turned`;

/**
 * Puts a file under the next master key, its keys under a fresh key of the batch: what an old copy still holds of a
 * destroyed key is then of no use without the old master key. Whoever destroys a key writes over it in the file and
 * then looks for a copy; here the copy is in place before the file is looked at again. So one of the two sees it.
 * Killed at any point, it is done again from what lies there.
 * @returns whether it was not under this master key yet
 */
export const turnBatch = async (file: string, masters: MasterKeys, next: MasterKey): Promise<boolean> => {
  const [copy, old] = [copyOf(file), await readFile(file)];
  const wrapped = wrappedOf(old);
  const isTurned = (await next.unwrap(wrapped)) !== undefined;
  const left = await inFile(copy, 'r', wrappedIn);
  if (left && (isTurned || !(await next.unwrap(left)))) await rm(copy, { force: true });
  if (isTurned) return false;
  const opened = await unwrappedBy(masters, wrapped);
  if (!opened) throw new WrongMasterKey(file);
  await placeOnce(dirname(file), basename(copy), await turned(recordsOf(old), opened.key, next));
  await zeroAsIn(file, copy);
  await rename(copy, file).catch(unless('ENOENT'));
  await settle(dirname(file));
  return true;
};

const turned = async (records: Buffer, batchKey: Buffer, next: MasterKey): Promise<Buffer> => {
  const freshKey = randomBytes(keyLength);
  const fresh = enciphered(freshKey, 0, enciphered(batchKey, 0, records));
  for (const index of zeroesIn(records)) fresh.fill(0, index * keyLength, (index + 1) * keyLength);
  return Buffer.concat([headOf(await next.wrap(freshKey)), fresh]);
};

const zeroAsIn = async (file: string, copy: string): Promise<void> => {
  for (const index of zeroesIn(recordsOf(await readFile(file)))) await zero(copy, index);
};

const zeroesIn = (records: Buffer): readonly number[] =>
  Array.from({ length: perBatch }, (_, index) => index).filter((index) =>
    isZero(records.subarray(index * keyLength, (index + 1) * keyLength)),
  );

const wrappedOf = (content: Buffer): Buffer => content.subarray(2, 2 + content.readUInt16BE());

const recordsOf = (content: Buffer): Buffer => content.subarray(2 + content.readUInt16BE());
