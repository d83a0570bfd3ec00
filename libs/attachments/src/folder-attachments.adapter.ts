import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId, type Clock, type Instant } from '#libs/kernel';
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
import { flushFolder, sweep } from './folder.js';
import { Inspection } from './inspection.js';
import { withPassing } from './passing-file.js';
import { freeBytes, whereRoomIs } from './room.js';
import { clear, filesBefore, place } from './shelf.js';
import type { BroughtFile } from './uploads.port.js';
import { verified } from './verified.js';

/**
 * `<folder>/ab/cdef….pdf`, durable when `keep` returns. The type is part of the name, so that one step of the file
 * system makes a file with everything that is known of it. A file comes into being below `incoming/` and is linked to
 * its name when it is whole: a crash leaves files there and nowhere else.
 */
export class FolderAttachments extends Attachments implements Sweepable {
  private constructor(
    private readonly folder: string,
    private readonly limits: FolderLimits,
  ) {
    super();
  }

  /** Makes the folder where it is missing, and sweeps out what crashed uploads left. */
  static async at(folder: string, limits: FolderLimits, clock: Clock): Promise<FolderAttachments> {
    const incoming = join(folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await sweep(incoming, clock.now());
    return new FolderAttachments(folder, limits);
  }

  async keep(stream: Readable, declared: Declared, admit?: Admission): Promise<KeptAttachment> {
    const inspection = new Inspection(declared, this.limits);
    const incoming = join(this.folder, 'incoming', newId());
    const file = createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true });
    return withPassing(file, async () => {
      const free = (): Promise<number> => freeBytes(this.folder);
      await pipeline(whereRoomIs(inspection.of(stream), free, this.limits.leastFree), file);
      const { size, type } = inspection;
      const digest = inspection.digest();
      await admit?.({ digest, size });
      const isNew = await this.#settle(incoming, digest, type);
      return { digest, size, type: type.media, isNew };
    });
  }

  async open(digest: string): Promise<OpenedAttachment> {
    const [found] = await this.#find(digest);
    if (!found) throw refuse('ATTACHMENTS.NOT_FOUND', { digest });
    const { path, size, type } = found;
    const stream = Readable.from(
      verified(digest, () => createReadStream(path)),
      { objectMode: false },
    );
    return { stream, size, type: type.media };
  }

  async has(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await Promise.all(digests.map((digest) => this.#find(digest)));
    return new Set(digests.filter((_, index) => found[index]?.length));
  }

  keptBefore(at: Instant): AsyncIterable<BroughtFile> {
    return filesBefore(this.folder, at);
  }

  async remove(digest: string, before: Instant): Promise<number> {
    let removed = 0;
    for (const { path } of await this.#find(digest))
      removed += await clear(path, join(this.folder, 'incoming', newId()), before);
    return removed;
  }

  async #settle(incoming: string, digest: string, type: AttachmentType): Promise<boolean> {
    const shelf = join(this.folder, digest.slice(0, 2));
    if (await mkdir(shelf, { recursive: true, mode: 0o700 })) await flushFolder(this.folder);
    const isNew = await place(incoming, this.#pathOf(digest, type));
    await flushFolder(shelf);
    return isNew;
  }

  async #find(digest: string): Promise<readonly { path: string; size: number; type: AttachmentType }[]> {
    // Nothing else may become part of a path.
    if (!/^[0-9a-f]{64}$/.test(digest)) return [];
    const found = await Promise.all(
      everyType.map(async (type) => {
        const path = this.#pathOf(digest, type);
        const known = await stat(path).catch(absent);
        return known ? [{ path, size: known.size, type }] : [];
      }),
    );
    return found.flat();
  }

  #pathOf(digest: string, { extension }: AttachmentType): string {
    return join(this.folder, digest.slice(0, 2), `${digest.slice(2)}.${extension}`);
  }
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};
