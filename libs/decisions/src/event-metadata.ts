import type { Basis, EventRef } from '#libs/kernel';
import type { Envelope } from './envelope.js';

/** What every event carries beside its data (architecture, section 4). */
export interface EventMetadata {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly actor: Envelope['actor'];
  readonly effectiveOn: string;
  /** True when the paper is older than the record. */
  readonly enteredLate?: true;
  /** Number of the key under which personal texts about this stream's subject are sealed. */
  readonly key?: number;
  readonly basis?: Basis & { readonly read: readonly EventRef[] };
}
