import { Readable } from 'node:stream';
import { Keyring, MemoryKeyStore } from '#libs/sealing';
import { refuse } from './attachments.errors.js';
import {
  type Admission,
  Attachments,
  type AttachmentLimits,
  type Declared,
  type KeptAttachment,
  type OpenedAttachment,
} from './attachments.port.js';
import { headLength, keyNumberIn } from './file-head.js';
import { Inspection } from './inspection.js';
import { Vault } from './vault.js';

interface Kept {
  /** Sealed. */
  readonly bytes: Buffer;
  /** In clear. */
  readonly size: number;
  readonly type: string;
}

/** For what works without a disk; gone with the process. */
export class MemoryAttachments extends Attachments {
  readonly #kept = new Map<string, Kept>();
  readonly #vault: Vault;

  constructor(
    private readonly limits: AttachmentLimits,
    keyring = new Keyring(new MemoryKeyStore()),
  ) {
    super();
    this.#vault = new Vault(keyring);
  }

  async keep(stream: Readable, declared: Declared, admit?: Admission): Promise<KeptAttachment> {
    const inspection = new Inspection(declared, this.limits);
    const type = inspection.type.media;
    const sealing = await this.#vault.seal(type, inspection.of(stream));
    const pieces: Buffer[] = [];
    for await (const piece of sealing.pieces) pieces.push(piece);
    const { size } = inspection;
    const digest = sealing.digest();
    await admit?.({ digest, size });
    this.#kept.set(digest, { bytes: Buffer.concat(pieces), size, type });
    return { digest, size, type };
  }

  async open(digest: string): Promise<OpenedAttachment> {
    const kept = this.#kept.get(digest);
    if (!kept) throw refuse('ATTACHMENTS.NOT_FOUND', { digest });
    const { bytes, size, type } = kept;
    const plain = await this.#vault.open({ digest, media: type }, headIn(kept), () => [bytes]);
    return { stream: Readable.from(plain, { objectMode: false }), size, type };
  }

  async has(digests: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(digests.filter((digest) => this.#isReadable(digest)));
  }

  async keysOf(digests: readonly string[]): Promise<readonly number[]> {
    return digests.flatMap((digest) => {
      const kept = this.#kept.get(digest);
      return kept ? [keyNumberIn(headIn(kept))] : [];
    });
  }

  #isReadable(digest: string): boolean {
    const kept = this.#kept.get(digest);
    return kept !== undefined && !this.#vault.isErased(headIn(kept));
  }
}

const headIn = ({ bytes }: Kept): Buffer => bytes.subarray(0, headLength);
