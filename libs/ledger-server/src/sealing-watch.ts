import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { Ledgers, publishedIn, type LedgerName } from '#libs/ledger';
import { refuse } from './ledger-server.errors.js';

/** How far the sealing of a log is. */
export interface SealingStanding {
  /** Events that the published checkpoint counts. */
  readonly size: number;
  /** Events that it does not count yet. */
  readonly lag: number;
  /** For how long the first of them has waited. */
  readonly seconds: number;
  /** `withheld` for too long for want of witnesses, or `failing`: nobody seals, or the log is not what was signed. */
  readonly state: 'sealed' | 'withheld' | 'failing';
}

/** Sees from outside whether a log is sealed, whichever process should do so, and though it may be gone. */
@Injectable()
export class SealingWatch {
  constructor(
    private readonly ledgers: Ledgers,
    private readonly clock: Clock,
  ) {}

  async standing(name: LedgerName): Promise<SealingStanding> {
    const { origin, log, tiles, signer } = this.ledgers.of(name);
    // In this order: each is at least as far as the one that was read before.
    const size = (await publishedIn(tiles))?.head.size ?? 0;
    const signed = (await signer.lastOf(origin))?.size ?? 0;
    const head = await log.head();
    const [waiting] = head > size ? (await log.readAll({ after: size, limit: 1 })).events : [];
    const seconds = waiting ? this.#secondsSince(waiting.recordedAt) : 0;
    const isShorter = head < Math.max(size, signed);
    const late = signed > size ? 'withheld' : 'failing';
    const state = isShorter ? 'failing' : seconds > patience ? late : 'sealed';
    return { size, lag: Math.max(head - size, 0), seconds, state };
  }

  /** @throws LEDGER.SEALING_FAILS, SEALING_WITHHELD */
  async expectSealed(name: LedgerName): Promise<void> {
    const { state, ...details } = await this.standing(name);
    const { origin } = this.ledgers.of(name);
    if (state === 'failing') throw refuse('LEDGER.SEALING_FAILS', { origin, ...details });
    if (state === 'withheld') throw refuse('LEDGER.SEALING_WITHHELD', { origin, ...details });
  }

  #secondsSince(instant: string): number {
    return Math.max((Date.parse(this.clock.now()) - Date.parse(instant)) / 1_000, 0);
  }
}

/** Seconds. A process that starts again is back by then, and so is a witness. */
const patience = 30;
