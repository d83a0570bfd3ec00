import { createHash } from 'node:crypto';

/** The key of one subject. Its number stands in what it sealed; its bytes stand in the key store alone. */
export interface SubjectKey {
  readonly no: number;
  /** 32. */
  readonly bytes: Buffer;
  /** SHA-256: names the key without giving it away. */
  readonly fingerprint: Buffer;
}

export const subjectKey = (no: number, bytes: Buffer): SubjectKey => ({
  no,
  bytes,
  fingerprint: createHash('sha256').update('mingjian subject key 1').update(bytes).digest(),
});
