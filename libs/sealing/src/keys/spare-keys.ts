import { randomBytes } from 'node:crypto';
import { keyLength, perBatch } from './batch-file.js';
import { SubjectKey } from './subject-key.js';

/** Keys that are durable and not given out yet; a new batch is written when they run out. */
export class SpareKeys {
  readonly #spare: SubjectKey[] = [];
  #minting: Promise<readonly SubjectKey[]> = Promise.resolve([]);

  /** @param write makes the keys of a batch durable. @returns the number that the batch got */
  constructor(private readonly write: (keys: Buffer) => Promise<number>) {}

  take(count: number): Promise<readonly SubjectKey[]> {
    const taken = this.#minting.then(() => this.#take(count));
    this.#minting = taken.catch(() => []);
    return taken;
  }

  async #take(count: number): Promise<readonly SubjectKey[]> {
    while (this.#spare.length < count) this.#spare.push(...(await this.#newBatch()));
    return this.#spare.splice(0, count);
  }

  async #newBatch(): Promise<readonly SubjectKey[]> {
    const keys = randomBytes(perBatch * keyLength);
    const first = (await this.write(keys)) * perBatch;
    return Array.from(
      { length: perBatch },
      (_, index) => new SubjectKey(first + index, keys.subarray(index * keyLength, (index + 1) * keyLength)),
    );
  }
}
