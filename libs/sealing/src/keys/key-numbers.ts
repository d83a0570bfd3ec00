import type { EventStore } from '#libs/event-store';
import { UnkeyedSubject } from '../sealing.errors.js';

/** Which key a subject has: the first event of its stream says so, for ever. */
export class KeyNumbers {
  readonly #numbers = new Map<string, number>();

  constructor(
    private readonly log: EventStore,
    private readonly most = 100_000,
  ) {}

  /** @throws UnkeyedSubject */
  async of(subject: string): Promise<number> {
    const number = await this.find(subject);
    if (number === undefined) throw new UnkeyedSubject(subject);
    return number;
  }

  /** `undefined` where no such stream holds a key. */
  async find(subject: string): Promise<number | undefined> {
    const number = this.#numbers.get(subject) ?? (await this.#read(subject));
    if (number !== undefined) this.#keep(subject, number);
    return number;
  }

  async #read(subject: string): Promise<number | undefined> {
    const [first] = await this.log.readStream(subject, { from: 0, to: 0 });
    const { key } = (first ? JSON.parse(first.metadata) : {}) as { readonly key?: unknown };
    return typeof key === 'number' ? key : undefined;
  }

  #keep(subject: string, number: number): void {
    if (this.#numbers.size >= this.most) this.#numbers.clear();
    this.#numbers.set(subject, number);
  }
}
