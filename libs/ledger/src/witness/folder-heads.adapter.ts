import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOnce, settle, unless } from '#libs/sealing';
import { checkpointText, parseCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';

/** The last head of each log, by its origin, as they once stood. */
export interface Heads {
  /** Grows by one with each head; 0 where nothing was kept. */
  readonly version: number;
  readonly of: ReadonlyMap<string, Checkpoint>;
}

/**
 * What a witness knows: one small file, of which each version has a name of its own. A version is put into place under
 * the name after the one that it was decided on, and of several processes only one can be first with a name.
 */
export class FolderHeads {
  private constructor(private readonly folder: string) {}

  static async at(folder: string): Promise<FolderHeads> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await settle(dirname(folder));
    await sweepDrafts(folder);
    return new FolderHeads(folder);
  }

  /** @throws LEDGER.CHECKPOINT_INVALID where the file was damaged */
  async read(): Promise<Heads> {
    const version = Math.max(0, ...(await this.#versions()));
    if (version === 0) return { version, of: new Map() };
    const text = await readFile(this.#pathOf(version), 'utf8').catch(unless('ENOENT'));
    // Gone: another process has put the next one there.
    return text === undefined ? this.read() : { version, of: parsed(text) };
  }

  /** Durable when it returns. False when these are no longer the last: nothing may be said about the head then. */
  async keep({ version: before, of }: Heads, head: Checkpoint): Promise<boolean> {
    const version = before + 1;
    const heads = new Map([...of, [head.origin, head]]);
    const text = [...heads.values()].map(lineOf).join('');
    if (!(await placeOnce(this.folder, nameOf(version), Buffer.from(text)))) return false;
    const versions = await this.#versions();
    // The name is also free after others went on from it and removed it; the newest is never removed.
    if (Math.max(...versions) !== version) return false;
    const older = versions.filter((other) => other < version);
    await Promise.all(older.map((other) => rm(this.#pathOf(other), { force: true })));
    return true;
  }

  async #versions(): Promise<readonly number[]> {
    const names = await readdir(this.folder);
    return names.flatMap((name) => (/^heads\.\d+$/.test(name) ? [Number(name.slice('heads.'.length))] : []));
  }

  #pathOf(version: number): string {
    return join(this.folder, nameOf(version));
  }
}

/** What a killed process left. Another's that is at work is younger; were it taken away, nothing would be cosigned. */
const sweepDrafts = async (folder: string): Promise<void> => {
  const drafts = (await readdir(folder)).filter((name) => name.endsWith('.draft'));
  for (const draft of drafts) {
    const path = join(folder, draft);
    const { mtimeMs = Infinity } = (await stat(path).catch(unless('ENOENT'))) ?? {};
    if (mtimeMs < performance.timeOrigin - longestWrite) await rm(path, { force: true });
  }
};

/** Milliseconds before this process began. */
const longestWrite = 60_000;

const nameOf = (version: number): string => `heads.${version}`;

/** The lines of a checkpoint as one; the origin last, because it may hold spaces. */
const lineOf = (head: Checkpoint): string => {
  const [origin, size, root] = checkpointText(head).split('\n');
  return `${size} ${root} ${origin}\n`;
};

const parsed = (text: string): ReadonlyMap<string, Checkpoint> =>
  new Map(
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [size, root, ...origin] = line.split(' ');
        const head = parseCheckpoint(`${origin.join(' ')}\n${size}\n${root}\n`);
        return [head.origin, head];
      }),
  );
