import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Fault, ledgerNames, Ledgers, liveLog, StandingCheck, wordsOf, type LedgerName } from '#libs/ledger';
import { refuse } from './ledger-server.errors.js';

/** Checks each log in every process that answers for it, some hundred events a second. */
@Injectable()
export class StandingChecks implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('Ledger');
  readonly #ending = new AbortController();
  readonly #checks: ReadonlyMap<LedgerName, StandingCheck>;
  #running: Promise<unknown> = Promise.resolve();

  constructor(ledgers: Ledgers) {
    const check = (name: LedgerName): StandingCheck => {
      const { log, tiles, signer } = ledgers.of(name);
      return new StandingCheck(liveLog(log, tiles), signer, randomInt(2 ** 32));
    };
    this.#checks = new Map(ledgerNames.map((name) => [name, check(name)]));
  }

  faultsOf(name: LedgerName): readonly Fault[] {
    return this.#checks.get(name)?.faults ?? [];
  }

  /** Tells where, and not which case: everybody may ask. @throws LEDGER.HISTORY_CHANGED */
  expectSound(name: LedgerName): void {
    const [fault] = this.faultsOf(name);
    if (!fault) return;
    const { position, path } = fault.details;
    throw refuse('LEDGER.HISTORY_CHANGED', { log: name, fault: fault.code, place: position ?? path ?? '' });
  }

  onApplicationBootstrap(): void {
    this.#running = Promise.all([...this.#checks].map(([name, check]) => this.#keepChecking(name, check)));
  }

  async onModuleDestroy(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  async #keepChecking(name: LedgerName, check: StandingCheck): Promise<void> {
    const { signal } = this.#ending;
    for (;;) {
      await pause(betweenSteps, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      await check.step().catch((error: unknown) => this.#tell(name, error));
    }
  }

  #tell(name: LedgerName, error: unknown): void {
    if (this.#ending.signal.aborted) return;
    if (!(error instanceof Fault)) {
      this.#log.warn({ message: `the log of ${name} could not be checked`, error });
      return;
    }
    const { says, next } = wordsOf(error);
    this.#log.error({
      message: `${says.en} ${next.en}`,
      ledger: name,
      code: error.code,
      details: error.details,
    });
  }
}

/** Milliseconds. A step checks 256 events, so that a million take little more than an hour. */
const betweenSteps = 1_000;
