/** Wraps the keys that wrap subject keys; it comes from outside: a file, the environment, a key-management service. */
export abstract class MasterKey {
  abstract wrap(key: Buffer): Promise<Buffer>;

  /** `undefined` where it was not wrapped by this one. */
  abstract unwrap(wrapped: Buffer): Promise<Buffer | undefined>;
}
