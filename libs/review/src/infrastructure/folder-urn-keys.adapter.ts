import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { UrnKeys, type UrnName } from '../application/ports/urn-keys.port.js';
import { refuse } from '../domain/review.errors.js';

const keyLength = 32;

/** One file a key (mode 0600); an empty one says that the key was destroyed. All processes share the folder. */
export class FolderUrnKeys extends UrnKeys {
  constructor(private readonly folder: string) {
    super();
  }

  async make(urn: UrnName): Promise<Buffer> {
    const key = (await this.#read(urn)) ?? (await this.#makeOnce(urn));
    if (key.length !== keyLength) throw refuse('REVIEW.VOTING_ENDED');
    return key;
  }

  async find(urn: UrnName): Promise<Buffer | undefined> {
    const key = await this.#read(urn);
    return key?.length === keyLength ? key : undefined;
  }

  async destroy(urn: UrnName): Promise<void> {
    const draft = await this.#draft(Buffer.alloc(0));
    const old = await open(this.#fileOf(urn), 'r+').catch(unless('ENOENT'));
    await rename(draft, this.#fileOf(urn));
    await settle(this.folder);
    if (old) await overwrite(old);
  }

  /** Linked into place whole: of processes that vote at once one is first, and none reads half a key. */
  async #makeOnce(urn: UrnName): Promise<Buffer> {
    const draft = await this.#draft(randomBytes(keyLength));
    await link(draft, this.#fileOf(urn)).catch(unless('EEXIST'));
    await unlink(draft);
    await settle(this.folder);
    return readFile(this.#fileOf(urn));
  }

  async #draft(content: Buffer): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `${randomBytes(8).toString('hex')}.draft`);
    const file = await open(draft, 'wx', 0o600);
    await file.writeFile(content);
    await file.sync();
    await file.close();
    return draft;
  }

  async #read(urn: UrnName): Promise<Buffer | undefined> {
    return readFile(this.#fileOf(urn)).catch(unless('ENOENT'));
  }

  /** A digest, because the id of a ballot need not be a file's name. */
  #fileOf({ ballot, round }: UrnName): string {
    const name = createHash('sha256')
      .update(JSON.stringify([ballot, round]))
      .digest('hex');
    return join(this.folder, `${name}.key`);
  }
}

/** What a file system keeps of a file without a name is then no key; nobody can open it any more. */
const overwrite = async (file: FileHandle): Promise<void> => {
  const { size } = await file.stat();
  await file.write(Buffer.alloc(size), 0, size, 0);
  await file.sync();
  await file.close();
};

/** A name is as durable as its folder. */
const settle = async (folder: string): Promise<void> => {
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
};

const unless =
  (expected: string) =>
  (error: unknown): undefined => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === expected) return;
    throw error;
  };
