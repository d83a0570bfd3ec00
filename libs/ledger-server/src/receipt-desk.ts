import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { StoredEvent } from '#libs/event-store';
import { refuse } from './ledger-server.errors.js';
import { Ledgers, receiptOf, SealedSize, type LedgerName, type TlogProof } from '#libs/ledger';

/** Gives out receipts of what stands in the logs. */
@Injectable()
export class ReceiptDesk implements OnModuleDestroy {
  readonly #sealed: Readonly<Record<LedgerName, SealedSize>>;
  #isClosing = false;

  constructor(private readonly ledgers: Ledgers) {
    const sizeOf = (name: LedgerName): SealedSize => new SealedSize(ledgers.of(name).tiles);
    this.#sealed = { cases: sizeOf('cases'), access: sizeOf('access') };
  }

  onModuleDestroy(): void {
    this.#isClosing = true;
  }

  /** @throws LEDGER.NO_EVENT */
  async eventAt(name: LedgerName, position: number): Promise<StoredEvent> {
    const { log } = this.ledgers.of(name);
    const isThere = position >= 1 && position <= (await log.head());
    const [event] = isThere ? (await log.readAll({ after: position - 1, limit: 1 })).events : [];
    if (!event) throw refuse('LEDGER.NO_EVENT', { position });
    return event;
  }

  /**
   * @param patience seconds that it waits for the checkpoint that counts the event
   * @throws LEDGER.NOT_SEALED_YET; LEDGER.ROOT_DIFFERS where the event is no longer what was sealed
   */
  async receiptOf(name: LedgerName, event: StoredEvent, patience: number): Promise<TlogProof> {
    const until = performance.now() + patience * 1_000;
    const mayWait = (): boolean => !this.#isClosing && performance.now() < until;
    await this.#sealed[name].reached(event.position, mayWait);
    const receipt = await receiptOf(event, this.ledgers.of(name).tiles);
    if (!receipt) throw refuse('LEDGER.NOT_SEALED_YET', { position: event.position });
    return receipt;
  }
}
