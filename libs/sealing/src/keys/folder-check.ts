import { readFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../sealing.errors.js';
import { inFile, wrappedIn } from './batch-file.js';
import { draftIn, placeOnce, settle, unless } from './key-file.js';
import { unwrappedBy, type MasterKeys } from './known-master-keys.js';
import type { MasterKey } from './master-key.port.js';

const name = 'check';
/** What is wrapped tells nothing; that it unwraps does. */
const value = Buffer.alloc(32);

/** A file beside the keys, wrapped by the master key that they are under. */
export class FolderCheck {
  constructor(
    private readonly folder: string,
    private readonly masters: MasterKeys,
  ) {}

  /** @returns the master key to wrap with now. @throws SEALING.NO_KEYS, SEALING.WRONG_MASTER_KEY */
  async current(): Promise<MasterKey> {
    const wrapped = (await this.#read()) ?? (await this.#ofOldestKeys());
    if (!wrapped) throw refuse('SEALING.NO_KEYS', { place: this.folder });
    const opened = await unwrappedBy(this.masters, wrapped);
    if (!opened) throw refuse('SEALING.WRONG_MASTER_KEY', { place: this.folder });
    await this.#leave(opened.master);
    return opened.master;
  }

  /** Where there is no key yet, the first of the known master keys is the one. */
  async begin(): Promise<MasterKey> {
    if (!(await this.#read()) && !(await this.#ofOldestKeys())) await this.#leave(this.masters[0]);
    return this.current();
  }

  /** From now on this one wraps. */
  async turnTo(master: MasterKey): Promise<void> {
    await rename(await draftIn(this.folder, await master.wrap(value)), join(this.folder, name));
    await settle(this.folder);
  }

  async #leave(master: MasterKey): Promise<void> {
    if (!(await this.#read())) await placeOnce(this.folder, name, await master.wrap(value));
  }

  #read(): Promise<Buffer | undefined> {
    return readFile(join(this.folder, name)).catch(unless('ENOENT'));
  }

  /** Of a folder that was begun before there was a check value. */
  async #ofOldestKeys(): Promise<Buffer | undefined> {
    const names = (await readdir(this.folder).catch(unless('ENOENT'))) ?? [];
    const [oldest] = names.filter((one) => one.endsWith('.keys')).toSorted();
    return oldest === undefined ? undefined : inFile(join(this.folder, oldest), 'r', wrappedIn);
  }
}
