import type { AccessEntry } from './access-entry.js';

/** Append-only, and kept apart from the log of the cases. */
export abstract class AccessLog {
  /** Resolves when the entry is durable; only then may the answer leave. @throws when nobody knows that it is */
  abstract record(entry: AccessEntry): Promise<void>;
}
