import type { DatabaseAddresses } from './database-addresses.js';

/** `server` is one of the operator's own; `embedded` comes with Mingjian. */
export type DatabaseMode = 'server' | 'embedded';

export interface OpenDatabase {
  readonly addresses: DatabaseAddresses;
  readonly mode: DatabaseMode;
  /** Stops the server if this process owns it. */
  stop(): Promise<void>;
}
