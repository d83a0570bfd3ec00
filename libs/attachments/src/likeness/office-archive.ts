import { Beginning } from './beginning.js';
import type { Likeness } from './likeness.js';

/** A zip archive whose directory, at its end, lists the types of its parts (ECMA-376, part 2) and a folder of them. */
export class OfficeArchive implements Likeness {
  readonly #beginning: Beginning;
  readonly #lacking: Set<Buffer>;
  /** So much of the last piece that an entry may go on in the next. */
  #rest = Buffer.alloc(0);

  /** @param folder where the parts of this type of document lie, for example `word/` */
  constructor(begins: Buffer, folder: string) {
    this.#beginning = new Beginning(begins);
    this.#lacking = new Set([contentTypes, Buffer.from(folder)]);
  }

  survives(piece: Buffer): boolean {
    this.#look(Buffer.concat([this.#rest, piece]));
    return this.#beginning.survives(piece);
  }

  isConfirmed(): boolean {
    return this.#beginning.isConfirmed() && this.#lacking.size === 0;
  }

  #look(bytes: Buffer): void {
    for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + entry.length))
      for (const name of this.#lacking)
        if (bytes.subarray(at + nameAt, at + nameAt + name.length).equals(name)) this.#lacking.delete(name);
    this.#rest = Buffer.from(bytes.subarray(-(nameAt + contentTypes.length - 1)));
  }
}

/** How an entry of the directory begins, and how far from there its name stands (APPNOTE 4.3.12). */
const entry = Buffer.from('PK\x01\x02', 'latin1');
const nameAt = 46;

const contentTypes = Buffer.from('[Content_Types].xml');
