import type { Appended, Commit, StreamWrite } from '../event-store.port.js';

/** What one call of `append` brings to a batch. */
export interface Act {
  readonly writes: readonly StreamWrite[];
  readonly commit: Commit;
}

/** How one act of a batch ended: each has its own. */
export type Outcome = Appended | Error;
