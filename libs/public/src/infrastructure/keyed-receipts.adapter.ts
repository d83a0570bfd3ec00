import { createHmac, randomBytes } from 'node:crypto';
import { derivedId } from '#libs/decisions';
import { canonicalJson } from '#libs/kernel';
import { derivedKey } from '#libs/sealing';
import { Receipts } from '../application/ports/receipts.port.js';
import { asPrinted, receiptCode } from '../domain/receipt-code.js';

/** HMACs under keys derived from the platform's content key: the database holds neither the code nor what makes it. */
export class KeyedReceipts extends Receipts {
  readonly #codes: Buffer;
  readonly #ids: Buffer;

  /** @param root 32 bytes, hexadecimal */
  constructor(root: string) {
    super();
    this.#codes = derivedKey(root, 'mingjian receipt codes v1');
    this.#ids = derivedKey(root, 'mingjian receipt ids v1');
  }

  codeFor(content: object, key: string | undefined): string {
    const seed = key === undefined ? randomBytes(32) : Buffer.from(canonicalJson({ key, content }));
    return receiptCode(createHmac('sha256', this.#codes).update(seed).digest());
  }

  idOf(code: string): string {
    return derivedId(createHmac('sha256', this.#ids).update(asPrinted(code)).digest('hex'));
  }
}
