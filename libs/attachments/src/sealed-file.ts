import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { SubjectKey } from '#libs/sealing';
import { DamagedAttachment } from './attachments.errors.js';
import { chunksOf, type Chunk } from './chunks.js';
import { headLength, headOf } from './file-head.js';

const cipher = 'aes-256-gcm';
const authTagLength = 16;
/** Bytes that are in memory at once, of a file of any size. */
const chunkLength = 65_536;
const sealedLength = chunkLength + authTagLength;

/**
 * A head, then AES-256-GCM of 64 KiB at a time, each with its tag (16 bytes). The nonce is the chunk's place and whether
 * it is the last one, so none can be moved, left out or cut off; the head and the type are bound to each. A key seals one
 * file only, so no nonce comes twice under it.
 */
export async function* sealFile(
  key: SubjectKey,
  media: string,
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const head = headOf(key);
  yield head;
  for await (const chunk of chunksOf(pieces, chunkLength)) {
    const sealing = createCipheriv(cipher, key.secret, nonceOf(chunk), { authTagLength });
    sealing.setAAD(boundTo(head, media));
    yield Buffer.concat([sealing.update(chunk.bytes), sealing.final(), sealing.getAuthTag()]);
  }
}

/**
 * @param pieces the whole sealed file, its head too
 * @throws DamagedAttachment
 */
export async function* openFile(
  key: SubjectKey,
  media: string,
  digest: string,
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const head = headOf(key);
  for await (const chunk of chunksOf(withoutHead(pieces), sealedLength)) {
    const end = chunk.bytes.length - authTagLength;
    if (end < 0) throw new DamagedAttachment(digest);
    const opening = createDecipheriv(cipher, key.secret, nonceOf(chunk), { authTagLength });
    opening.setAAD(boundTo(head, media)).setAuthTag(chunk.bytes.subarray(end));
    const bytes = opening.update(chunk.bytes.subarray(0, end));
    expectWhole(() => opening.final(), digest);
    yield bytes;
  }
}

/** Bytes of the file that is sealed in so many. */
export const plainSize = (sealedSize: number): number => {
  const body = sealedSize - headLength;
  return body - Math.ceil(body / sealedLength) * authTagLength;
};

const nonceOf = ({ index, isLast }: Chunk): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

const boundTo = (head: Buffer, media: string): Buffer => Buffer.concat([head, Buffer.from(media)]);

async function* withoutHead(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let left = headLength;
  for await (const piece of pieces) {
    yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

const expectWhole = (finish: () => Buffer, digest: string): void => {
  try {
    finish();
  } catch {
    throw new DamagedAttachment(digest);
  }
};
