import { createSecretKey, hash, type KeyObject } from 'node:crypto';

/** The key of one subject. Its number stands in what it sealed; its bytes stand in the key store alone. */
export class SubjectKey {
  readonly secret: KeyObject;
  /** SHA-256: names the key without giving it away. */
  readonly fingerprint: Buffer;

  /** @param bytes 32 */
  constructor(
    readonly no: number,
    bytes: Buffer,
  ) {
    this.secret = createSecretKey(bytes);
    this.fingerprint = hash('sha256', Buffer.concat([purpose, bytes]), 'buffer');
  }
}

const purpose = Buffer.from('mingjian subject key 1');
