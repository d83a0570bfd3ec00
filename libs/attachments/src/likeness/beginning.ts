import type { Likeness } from './likeness.js';

/** The file begins with certain bytes. */
export class Beginning implements Likeness {
  #head = Buffer.alloc(0);

  constructor(private readonly begins: Buffer) {}

  survives(piece: Buffer): boolean {
    const lacking = this.begins.length - this.#head.length;
    if (lacking > 0) this.#head = Buffer.concat([this.#head, piece.subarray(0, lacking)]);
    return this.begins.subarray(0, this.#head.length).equals(this.#head);
  }

  isConfirmed(): boolean {
    return this.#head.equals(this.begins);
  }
}
