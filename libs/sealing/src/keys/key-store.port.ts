import type { SubjectKey } from './subject-key.js';

/** Subject keys, apart from the log and its backups: who has one alone has nothing. */
export abstract class KeyStore {
  /** Fresh keys: durable before they are given out, and none is given out twice. */
  abstract mint(count: number): Promise<readonly SubjectKey[]>;

  /** Those that exist; what was destroyed is not among them. */
  abstract find(numbers: readonly number[]): Promise<ReadonlyMap<number, SubjectKey>>;

  /** For ever, and durable when it resolves; again is no error. */
  abstract destroy(numbers: readonly number[]): Promise<void>;
}
