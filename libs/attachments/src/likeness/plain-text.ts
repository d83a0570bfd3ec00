import { Beginning } from './beginning.js';
import type { Likeness } from './likeness.js';

/** UTF-8 without a NUL, which does not begin as files of other types do. */
export class PlainText implements Likeness {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  readonly #others: readonly Beginning[];

  constructor(others: readonly Buffer[]) {
    this.#others = others.map((begins) => new Beginning(begins));
  }

  survives(piece: Buffer): boolean {
    for (const other of this.#others) other.survives(piece);
    return !piece.includes(0) && this.#isDecoded(piece) && !this.#others.some(isMet);
  }

  isConfirmed(): boolean {
    return this.#isDecoded();
  }

  /** A character may lie across two pieces; without a piece, whether the last one is whole. */
  #isDecoded(piece?: Buffer): boolean {
    try {
      this.#utf8.decode(piece, { stream: piece !== undefined });
      return true;
    } catch {
      return false;
    }
  }
}

const isMet = (other: Beginning): boolean => other.isConfirmed();
