import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId, type Clock, type Instant } from '#libs/kernel';
import { unless, type Keyring } from '#libs/sealing';
import { everyType, type AttachmentType } from './attachment-types.js';
import { refuse } from './attachments.errors.js';
import {
  type Admission,
  Attachments,
  type Declared,
  type FolderLimits,
  type KeptAttachment,
  type OpenedAttachment,
  type Sweepable,
} from './attachments.port.js';
import { headLength, keyNumberIn } from './file-head.js';
import { flushFolder, sweep } from './folder.js';
import { Inspection } from './inspection.js';
import { withPassing } from './passing-file.js';
import { freeBytes, whereRoomIs } from './room.js';
import { filesBefore } from './shelf.js';
import { plainSize } from './sealed-file.js';
import type { BroughtFile } from './uploads.port.js';
import { Vault } from './vault.js';

interface Found {
  readonly path: string;
  readonly head: Buffer;
  /** Bytes on the disk. */
  readonly size: number;
  readonly media: string;
}

/**
 * `<folder>/ab/cdef….pdf`, durable when `keep` returns. The type is part of the name, so that one step of the file
 * system makes a file with everything that is known of it. A file comes into being below `incoming/` and is linked to
 * its name when it is whole: a crash leaves files there and nowhere else.
 */
export class FolderAttachments extends Attachments implements Sweepable {
  private constructor(
    private readonly folder: string,
    private readonly limits: FolderLimits,
    private readonly vault: Vault,
  ) {
    super();
  }

  /** Makes the folder where it is missing, and sweeps out what crashed uploads left. */
  static async at(
    folder: string,
    limits: FolderLimits,
    clock: Clock,
    keyring: Keyring,
  ): Promise<FolderAttachments> {
    const incoming = join(folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await sweep(incoming, clock.now());
    return new FolderAttachments(folder, limits, new Vault(keyring));
  }

  async keep(stream: Readable, declared: Declared, admit?: Admission): Promise<KeptAttachment> {
    const inspection = new Inspection(declared, this.limits);
    const { type } = inspection;
    const free = (): Promise<number> => freeBytes(this.folder);
    const plain = whereRoomIs(inspection.of(stream), free, this.limits.leastFree);
    const sealing = await this.vault.seal(type.media, plain);
    const incoming = join(this.folder, 'incoming', newId());
    const file = createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true });
    return withPassing(file, async () => {
      await pipeline(sealing.pieces, file);
      const { size } = inspection;
      const digest = sealing.digest();
      await admit?.({ digest, size });
      await this.#settle(incoming, digest, type);
      return { digest, size, type: type.media };
    });
  }

  async open(digest: string): Promise<OpenedAttachment> {
    const found = await this.#find(digest);
    if (!found) throw refuse('ATTACHMENTS.NOT_FOUND', { digest });
    const { path, head, size, media } = found;
    const plain = await this.vault.open({ digest, media }, head, () => createReadStream(path));
    return { stream: Readable.from(plain, { objectMode: false }), size: plainSize(size), type: media };
  }

  async has(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await Promise.all(digests.map((digest) => this.#find(digest)));
    return new Set(digests.filter((_, index) => isReadable(found[index], this.vault)));
  }

  async keysOf(digests: readonly string[]): Promise<readonly number[]> {
    const found = await Promise.all(digests.map((digest) => this.#find(digest)));
    return found.flatMap((file) => (file ? [keyNumberIn(file.head)] : [])).filter((number) => number > 0);
  }

  keptBefore(at: Instant): AsyncIterable<BroughtFile> {
    return filesBefore(this.folder, at);
  }

  async remove(digest: string): Promise<number> {
    const found = await this.#find(digest);
    if (!found) return 0;
    await this.vault.forget(found.head);
    await rm(found.path, { force: true });
    return found.size;
  }

  async #settle(incoming: string, digest: string, type: AttachmentType): Promise<void> {
    const shelf = join(this.folder, digest.slice(0, 2));
    if (await mkdir(shelf, { recursive: true, mode: 0o700 })) await flushFolder(this.folder);
    await link(incoming, this.#pathOf(digest, type));
    await flushFolder(shelf);
  }

  async #find(digest: string): Promise<Found | undefined> {
    // Nothing else may become part of a path.
    if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
    for (const type of everyType) {
      const path = this.#pathOf(digest, type);
      const known = await stat(path).catch(unless('ENOENT'));
      if (known) return { path, head: await headIn(path), size: known.size, media: type.media };
    }
    return undefined;
  }

  #pathOf(digest: string, { extension }: AttachmentType): string {
    return join(this.folder, digest.slice(0, 2), `${digest.slice(2)}.${extension}`);
  }
}

const isReadable = (found: Found | undefined, vault: Vault): boolean =>
  found !== undefined && !vault.isErased(found.head);

const headIn = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(headLength);
    const { bytesRead } = await file.read(head, 0, headLength, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
