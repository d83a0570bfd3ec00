import { createHash } from 'node:crypto';
import { DamagedAttachment } from './attachments.errors.js';

/**
 * Passes pieces on, the last one only when all of them have the digest.
 * @param open called with the first read, so that a stream which nobody reads holds nothing open
 */
export async function* verified(
  digest: string,
  open: () => AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const piece of open()) {
    hash.update(piece);
    if (held) yield held;
    held = piece;
  }
  if (hash.digest('hex') !== digest) throw new DamagedAttachment(digest);
  if (held) yield held;
}
