import { createHmac } from 'node:crypto';
import { derivedKey, unwrap, wrap } from '#libs/sealing';

/** Keys of sign-in, each for one purpose, all derived from the platform's content key: never in the database. */
export class IdentityKeys {
  readonly #marks: Buffer;
  readonly #secrets: Buffer;

  /** @param root 32 bytes, hexadecimal */
  constructor(root: string) {
    this.#marks = derivedKey(root, 'mingjian identity marks v1');
    this.#secrets = derivedKey(root, 'mingjian second factors v1');
  }

  /** Finds a text again without keeping it: a login that may not exist, a recovery code. */
  mark(...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.#marks).update(JSON.stringify(parts)).digest();
  }

  /** Under an account's name, so that a secret moved to another account does not open. */
  seal(secret: string, accountId: string): Buffer {
    return wrap(this.#secrets, accountId, Buffer.from(secret, 'utf8'));
  }

  /** @throws Error when it was sealed under another key or account, or was changed */
  open(sealed: Buffer, accountId: string): string {
    const secret = unwrap(this.#secrets, accountId, sealed);
    if (!secret)
      throw new Error(`the second factor of ${accountId} does not open under the keys of this server`);
    return secret.toString('utf8');
  }
}
