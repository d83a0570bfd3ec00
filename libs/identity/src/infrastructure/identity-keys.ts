import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keys of sign-in, each for one purpose, all derived from the platform's content key: never in the database. */
export class IdentityKeys {
  readonly #marks: Buffer;
  readonly #secrets: Buffer;

  /** @param root 32 bytes, hexadecimal */
  constructor(root: string) {
    this.#marks = derived(root, 'mingjian identity marks v1');
    this.#secrets = derived(root, 'mingjian second factors v1');
  }

  /** Finds a text again without keeping it: a login that may not exist, a recovery code. */
  mark(...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.#marks).update(JSON.stringify(parts)).digest();
  }

  /** Under an account's name, so that a secret moved to another account does not open. */
  seal(secret: string, accountId: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#secrets, nonce).setAAD(Buffer.from(accountId));
    return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws Error when it was sealed under another key or account, or was changed */
  open(sealed: Buffer, accountId: string): string {
    const [nonce, end] = [sealed.subarray(0, nonceBytes), sealed.length - tagBytes];
    const decipher = createDecipheriv('aes-256-gcm', this.#secrets, nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(accountId)).setAuthTag(sealed.subarray(end));
    return decipher.update(sealed.subarray(nonceBytes, end), undefined, 'utf8') + decipher.final('utf8');
  }
}

const nonceBytes = 12;
const tagBytes = 16;

const derived = (root: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(root, 'hex'), '', purpose, 32));
