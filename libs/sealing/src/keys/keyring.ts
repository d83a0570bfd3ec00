import type { KeyStore } from './key-store.port.js';
import type { SubjectKey } from './subject-key.js';

interface KeyringOptions {
  readonly most: number;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
}

/** However little a process hears of the log: so long it opens what another one erased, and no longer. */
const longest = 60_000;

/** Keys that were needed a moment ago, so that the store is not asked for each text. */
export class Keyring {
  readonly #keys = new Map<number, SubjectKey>();
  /** Not even a store that was brought back from a backup gives these again. */
  readonly #erased = new Set<number>();

  readonly #most: number;
  readonly #now: () => number;
  #since: number;

  constructor(
    private readonly store: KeyStore,
    { most = 20_000, now = () => performance.now() }: Partial<KeyringOptions> = {},
  ) {
    this.#most = most;
    this.#now = now;
    this.#since = now();
  }

  async mint(count: number): Promise<readonly SubjectKey[]> {
    const minted = await this.store.mint(count);
    for (const key of minted) this.#keep(key);
    return minted;
  }

  /** Those that exist and are not erased. */
  async find(numbers: readonly number[]): Promise<ReadonlyMap<number, SubjectKey>> {
    this.#forgetInTime();
    const found = new Map<number, SubjectKey>();
    const missing = new Set<number>();
    for (const no of numbers) {
      const key = this.#keys.get(no);
      if (key) found.set(no, key);
      else if (!this.#erased.has(no)) missing.add(no);
    }
    if (missing.size === 0) return found;
    for (const key of (await this.store.find([...missing])).values())
      if (this.#keep(key)) found.set(key.no, key);
    return found;
  }

  isErased(no: number): boolean {
    return this.#erased.has(no);
  }

  /** As the log says; from here on they open nothing, and when it resolves the store has none of them. */
  async destroy(numbers: readonly number[]): Promise<void> {
    for (const no of numbers) {
      this.#erased.add(no);
      this.#keys.delete(no);
    }
    await this.store.destroy(numbers);
  }

  #forgetInTime(): void {
    if (this.#now() - this.#since < longest) return;
    this.#keys.clear();
    this.#since = this.#now();
  }

  /** @returns whether it was not erased meanwhile */
  #keep(key: SubjectKey): boolean {
    if (this.#erased.has(key.no)) return false;
    if (this.#keys.size >= this.#most) this.#keys.clear();
    this.#keys.set(key.no, key);
    return true;
  }
}
