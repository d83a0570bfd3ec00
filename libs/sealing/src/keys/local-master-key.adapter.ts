import { MasterKey } from './master-key.port.js';
import { unwrap, wrap } from './wrapping.js';

/** A master key of 32 bytes that this process holds in memory. */
export class LocalMasterKey extends MasterKey {
  constructor(private readonly key: Buffer) {
    super();
  }

  override async wrap(key: Buffer): Promise<Buffer> {
    return wrap(this.key, purpose, key);
  }

  override async unwrap(wrapped: Buffer): Promise<Buffer | undefined> {
    return unwrap(this.key, purpose, wrapped);
  }
}

const purpose = 'mingjian master key 1';
