import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { draftIn, placeOnce, settle, unless } from '#libs/sealing';
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
    const draft = await draftIn(this.folder, Buffer.alloc(0));
    const old = await open(this.#fileOf(urn), 'r+').catch(unless('ENOENT'));
    await rename(draft, this.#fileOf(urn));
    await settle(this.folder);
    if (old) await overwrite(old);
  }

  /** Of processes that vote at once one is first, and none reads half a key. */
  async #makeOnce(urn: UrnName): Promise<Buffer> {
    await placeOnce(this.folder, nameOf(urn), randomBytes(keyLength));
    return readFile(this.#fileOf(urn));
  }

  async #read(urn: UrnName): Promise<Buffer | undefined> {
    return readFile(this.#fileOf(urn)).catch(unless('ENOENT'));
  }

  #fileOf(urn: UrnName): string {
    return join(this.folder, nameOf(urn));
  }
}

/** A digest, because the id of a ballot need not be a file's name. */
const nameOf = ({ ballot, round }: UrnName): string =>
  `${createHash('sha256')
    .update(JSON.stringify([ballot, round]))
    .digest('hex')}.key`;

/** What a file system keeps of a file without a name is then no key; nobody can open it any more. */
const overwrite = async (file: FileHandle): Promise<void> => {
  const { size } = await file.stat();
  await file.write(Buffer.alloc(size), 0, size, 0);
  await file.sync();
  await file.close();
};
