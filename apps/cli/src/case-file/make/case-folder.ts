import { hash } from 'node:crypto';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftIn, settle } from '#libs/sealing';
import { fileNames } from '../file-names.js';
import { refuse } from '../case-file.errors.js';
import type { Manifest } from '../manifest.schema.js';
import type { MadeFile } from './named-by-case.js';

/** A folder that becomes a case file when its manifest is written, last of all. */
export class CaseFolder {
  readonly #files: Manifest['files'][number][] = [];

  private constructor(private readonly folder: string) {}

  /** Nobody else may read what is put there. @throws CASE_FILE.FOLDER_NOT_EMPTY */
  static async in(folder: string): Promise<CaseFolder> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length > 0) throw refuse('CASE_FILE.FOLDER_NOT_EMPTY', { folder });
    return new CaseFolder(folder);
  }

  async put({ path, bytes, type }: MadeFile): Promise<void> {
    const file = join(this.folder, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, bytes, { flag: 'wx', mode: 0o600, flush: true });
    const sha256 = hash('sha256', bytes, 'hex');
    this.#files.push({ path, sha256, bytes: bytes.length, ...(type === undefined ? {} : { type }) });
  }

  /** Put into place whole: without it a folder is no case file. */
  async finish(said: Omit<Manifest, 'files'>): Promise<Manifest> {
    const files = this.#files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const manifest: Manifest = { ...said, files };
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    await rename(await draftIn(this.folder, text), join(this.folder, fileNames.manifest));
    await settle(this.folder);
    return manifest;
  }
}
