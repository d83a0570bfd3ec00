import type { AccessEntry } from './access-entry.js';
import { AccessLog } from './access-log.port.js';

/** For tests: what was recorded, in its order. */
export class MemoryAccessLog extends AccessLog {
  readonly entries: AccessEntry[] = [];

  record(entry: AccessEntry): Promise<void> {
    this.entries.push(entry);
    return Promise.resolve();
  }
}
