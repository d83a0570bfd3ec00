import { KeyStore } from './key-store.port.js';

/**
 * Keys that outlive the process. A check value beside them tells which master key they are under, so that a wrong one
 * is found out at the start and not at the first text.
 */
export abstract class DurableKeyStore extends KeyStore {
  /** Where no key was ever kept, leaves the check value. @throws SEALING.WRONG_MASTER_KEY */
  abstract begin(): Promise<void>;

  /** @throws SEALING.NO_KEYS where no key was ever kept, SEALING.WRONG_MASTER_KEY */
  abstract verify(): Promise<void>;

  /**
   * Puts every key under the last of the known master keys; killed, it goes on when asked again. Meanwhile other
   * processes mint, find and destroy, if they know both master keys; what they destroy never comes back.
   * @returns how many keys had not been under it
   */
  abstract rotate(): Promise<number>;

  abstract close(): Promise<void>;
}
