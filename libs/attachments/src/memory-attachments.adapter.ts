import { Readable } from 'node:stream';
import { refuse } from './attachments.errors.js';
import {
  type Admission,
  Attachments,
  type AttachmentLimits,
  type Declared,
  type KeptAttachment,
  type OpenedAttachment,
} from './attachments.port.js';
import { Inspection } from './inspection.js';
import { verified } from './verified.js';

interface Kept {
  readonly bytes: Buffer;
  readonly type: string;
}

/** For what works without a disk; gone with the process. */
export class MemoryAttachments extends Attachments {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly limits: AttachmentLimits) {
    super();
  }

  async keep(stream: Readable, declared: Declared, admit?: Admission): Promise<KeptAttachment> {
    const inspection = new Inspection(declared, this.limits);
    const pieces: Buffer[] = [];
    for await (const piece of inspection.of(stream)) pieces.push(piece);
    const digest = inspection.digest();
    await admit?.({ digest, size: inspection.size });
    const known = this.#kept.get(digest);
    const { type, bytes } = known ?? { type: inspection.type.media, bytes: Buffer.concat(pieces) };
    this.#kept.set(digest, { type, bytes });
    return { digest, size: bytes.length, type, isNew: !known };
  }

  async open(digest: string): Promise<OpenedAttachment> {
    const kept = this.#kept.get(digest);
    if (!kept) throw refuse('ATTACHMENTS.NOT_FOUND', { digest });
    const { bytes, type } = kept;
    const stream = Readable.from(
      verified(digest, () => [bytes]),
      { objectMode: false },
    );
    return { stream, size: bytes.length, type };
  }

  async has(digests: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(digests.filter((digest) => this.#kept.has(digest)));
  }
}
