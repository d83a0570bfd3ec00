import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { draftIn, settle, unless } from '#libs/sealing';
import { checkpointText, parseCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';
import { LastCheckpoints } from './last-checkpoints.port.js';

/** A file for each log, in the folder of the key. */
export class FolderLastCheckpoints extends LastCheckpoints {
  constructor(private readonly folder: string) {
    super();
  }

  /** @throws LEDGER.CHECKPOINT_INVALID where the file was damaged: nothing is signed then */
  async of(origin: string): Promise<Checkpoint | undefined> {
    const text = await readFile(this.#pathOf(origin), 'utf8').catch(unless('ENOENT'));
    return text === undefined ? undefined : parseCheckpoint(text);
  }

  async keep(checkpoint: Checkpoint): Promise<void> {
    const draft = await draftIn(this.folder, Buffer.from(checkpointText(checkpoint)));
    await rename(draft, this.#pathOf(checkpoint.origin));
    await settle(this.folder);
  }

  /** An origin may hold what no name of a file does. */
  #pathOf(origin: string): string {
    const name = createHash('sha256').update(origin).digest('hex').slice(0, 16);
    return join(this.folder, `${name}.checkpoint`);
  }
}
