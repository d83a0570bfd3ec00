import type { Checkpoint } from '../verifier/checkpoint.js';
import { LastCheckpoints } from './last-checkpoints.port.js';

/** Gone with the process. */
export class MemoryLastCheckpoints extends LastCheckpoints {
  readonly #last = new Map<string, Checkpoint>();

  async of(origin: string): Promise<Checkpoint | undefined> {
    return this.#last.get(origin);
  }

  async keep(checkpoint: Checkpoint): Promise<void> {
    this.#last.set(checkpoint.origin, checkpoint);
  }
}
