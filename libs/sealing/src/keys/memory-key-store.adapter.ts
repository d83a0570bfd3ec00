import { randomBytes } from 'node:crypto';
import { KeyStore } from './key-store.port.js';
import { SubjectKey } from './subject-key.js';

/** For tests and generators: keys that end with the process. */
export class MemoryKeyStore extends KeyStore {
  readonly #keys = new Map<number, SubjectKey>();
  #last = 0;

  constructor(private readonly chance: (length: number) => Buffer = randomBytes) {
    super();
  }

  override async mint(count: number): Promise<readonly SubjectKey[]> {
    const fresh = Array.from({ length: count }, () => new SubjectKey(++this.#last, this.chance(32)));
    for (const key of fresh) this.#keys.set(key.no, key);
    return fresh;
  }

  override async find(numbers: readonly number[]): Promise<ReadonlyMap<number, SubjectKey>> {
    return new Map(numbers.flatMap((no) => this.#entry(no)));
  }

  override async destroy(numbers: readonly number[]): Promise<void> {
    for (const no of numbers) this.#keys.delete(no);
  }

  #entry(no: number): [number, SubjectKey][] {
    const key = this.#keys.get(no);
    return key ? [[no, key]] : [];
  }
}
