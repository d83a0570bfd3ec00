import { createHash } from 'node:crypto';
import { MissingKey, type Keyring, type SubjectKey } from '#libs/sealing';
import { DamagedAttachment, refuse } from './attachments.errors.js';
import { freshKey, headOf, keyNumberIn } from './file-head.js';
import { openFile, sealFile } from './sealed-file.js';
import { verified } from './verified.js';

interface Sealing {
  readonly pieces: AsyncIterable<Buffer>;
  /** Of the sealed bytes, once all of them have passed. */
  digest(this: void): string;
}

/** Seals each file under a key of its own on its way in, and opens it on its way out. */
export class Vault {
  constructor(private readonly keyring: Keyring) {}

  async seal(media: string, plain: AsyncIterable<Buffer>): Promise<Sealing> {
    const key = await freshKey(this.keyring);
    const hash = createHash('sha256');
    return { pieces: passing(sealFile(key, media, plain), hash), digest: () => hash.digest('hex') };
  }

  /**
   * @param head of the file that is kept under the digest
   * @param sealed opens the whole file, when the first byte is read
   * @throws ATTACHMENTS.ERASED; MissingKey, DamagedAttachment
   */
  async open(
    { digest, media }: { readonly digest: string; readonly media: string },
    head: Buffer,
    sealed: () => AsyncIterable<Buffer> | Iterable<Buffer>,
  ): Promise<AsyncIterable<Buffer>> {
    const key = await this.#keyOf(digest, head);
    return openFile(key, media, digest, verified(digest, sealed));
  }

  /** What is kept under this head, wherever there is a copy of it, is never opened again. */
  async forget(head: Buffer): Promise<void> {
    const number = keyNumberIn(head);
    if (number > 0) await this.keyring.destroy([number]);
  }

  isErased(head: Buffer): boolean {
    return this.keyring.isErased(keyNumberIn(head));
  }

  async #keyOf(digest: string, head: Buffer): Promise<SubjectKey> {
    const number = keyNumberIn(head);
    if (number < 0) throw new DamagedAttachment(digest);
    if (this.keyring.isErased(number)) throw refuse('ATTACHMENTS.ERASED', { digest });
    const key = (await this.keyring.find([number])).get(number);
    if (!key) throw new MissingKey(`the file ${digest}`);
    if (!headOf(key).equals(head)) throw new DamagedAttachment(digest);
    return key;
  }
}

async function* passing(
  pieces: AsyncIterable<Buffer>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
