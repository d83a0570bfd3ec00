import type { EventStore } from '#libs/event-store';
import type { CheckpointSigner } from './sealer/checkpoint-signer.js';
import type { Cosigners } from './sealer/cosigners.port.js';
import type { TileStore } from './sealer/tile-store.port.js';

/** The case log and the access log, each with a tree of its own. */
export const ledgerNames = ['cases', 'access'] as const;
export type LedgerName = (typeof ledgerNames)[number];

/** A log that is sealed, and where its tree lies. */
export interface Ledger {
  /** Names it in its checkpoints. */
  readonly origin: string;
  readonly log: EventStore;
  readonly tiles: TileStore;
  readonly signer: CheckpointSigner;
  readonly cosigners: Cosigners;
}

/** All that are sealed here. */
export class Ledgers {
  constructor(private readonly byName: Readonly<Record<LedgerName, Ledger>>) {}

  of(name: LedgerName): Ledger {
    return this.byName[name];
  }
}
