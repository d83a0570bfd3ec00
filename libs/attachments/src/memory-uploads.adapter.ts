import { dateIn, type Clock } from '#libs/kernel';
import { expectWithin, Uploads, type BroughtFile, type DailyQuota } from './uploads.port.js';

/** For what works without a database; gone with the process. */
export class MemoryUploads extends Uploads {
  /** Sizes by digest, by account and day. */
  readonly #brought = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    private readonly clock: Clock,
    private readonly zone: string,
    private readonly quota: DailyQuota,
  ) {
    super();
  }

  async record(accountId: string, { digest, size }: BroughtFile): Promise<void> {
    const key = JSON.stringify([accountId, dateIn(this.zone, this.clock.now())]);
    const brought = new Map([...(this.#brought.get(key) ?? []), [digest, size]]);
    const bytes = [...brought.values()].reduce((sum, one) => sum + one, 0);
    expectWithin(this.quota, { files: brought.size, bytes });
    this.#brought.set(key, brought);
  }

  async isBroughtBy(accountId: string, digest: string): Promise<boolean> {
    return [...this.#brought].some(
      ([key, brought]) => (JSON.parse(key) as string[])[0] === accountId && brought.has(digest),
    );
  }
}
