import { createHash } from 'node:crypto';

/** Draws that a seed decides: sfc32, whose 128 bits of state come from the SHA-256 of the seed. */
export class Chance {
  private constructor(private readonly state: Uint32Array) {}

  static of(seed: string): Chance {
    const bytes = createHash('sha256').update(seed).digest();
    const chance = new Chance(Uint32Array.from({ length: 4 }, (_, word) => bytes.readUInt32LE(word * 4)));
    // The first draws still show the seed.
    for (let warmUp = 0; warmUp < 12; warmUp += 1) chance.word();
    return chance;
  }

  /** 0 to 2^32 − 1. */
  word(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.state;
    const drawn = (a + b + counter) >>> 0;
    this.state.set([b ^ (b >>> 9), c + (c << 3), ((c << 21) | (c >>> 11)) + drawn, counter + 1]);
    return drawn;
  }

  /** 0 to `limit` − 1. */
  below(limit: number): number {
    return Math.floor((this.word() / 2 ** 32) * limit);
  }

  /** True in this share of the draws. */
  happens(share: number): boolean {
    return this.word() < share * 2 ** 32;
  }

  /** @throws RangeError when there is nothing to choose from */
  oneOf<Item>(items: readonly Item[]): Item {
    const drawn = items[this.below(items.length)];
    if (drawn === undefined) throw new RangeError('nothing to choose from');
    return drawn;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, order: this.word() }))
      .sort((left, right) => left.order - right.order)
      .map(({ item }) => item);
  }

  /** A UUID of version 4 as far as its form goes. */
  id(): string {
    const hex = this.#hex(4);
    const variant = '89ab'.charAt(this.below(4));
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** 64 hexadecimal digits, as a SHA-256 has. */
  digest(): string {
    return this.#hex(8);
  }

  bytes(length: number): Buffer {
    return Buffer.from(this.#hex(Math.ceil(length / 4)), 'hex').subarray(0, length);
  }

  #hex(words: number): string {
    return Array.from({ length: words }, () => this.word().toString(16).padStart(8, '0')).join('');
  }
}
