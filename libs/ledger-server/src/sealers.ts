import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ledgerNames, Ledgers, Sealer, type LedgerName } from '#libs/ledger';

/** Seals each log, alone among all processes; what goes wrong is told, and tried again. */
@Injectable()
export class Sealers {
  readonly #log = new Logger('Sealers');
  readonly #ending = new AbortController();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly ledgers: Ledgers,
    private readonly dataSource: DataSource,
  ) {}

  start(): void {
    this.#running = Promise.all(ledgerNames.map((name) => this.#keepSealing(name)));
  }

  /** Returns when the checkpoint under way is there. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  async #keepSealing(name: LedgerName): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      await this.#whileAlone(name).catch((error: unknown) => {
        if (!signal.aborted) this.#log.error({ message: `the log of ${name} is not sealed`, error });
      });
      await pause(again, undefined, { signal }).catch(() => undefined);
    }
  }

  /** The database lets go of the lock of a process that dies. */
  async #whileAlone(name: LedgerName): Promise<void> {
    const { origin, log, tiles, signer, cosigners } = this.ledgers.of(name);
    const session = this.dataSource.createQueryRunner();
    const lock = [`mingjian seals ${name}`];
    try {
      const [answer] = await this.dataSource.query<readonly Seized[]>(seize, lock, session);
      if (answer?.isMine !== true) return;
      try {
        await new Sealer(log, tiles, signer, { origin, cosigners }).run(this.#ending.signal);
      } finally {
        await session.query(release, lock);
      }
    } finally {
      await session.release();
    }
  }
}

interface Seized {
  readonly isMine: boolean;
}

const seize = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as "isMine"';
const release = 'select pg_advisory_unlock(hashtextextended($1, 0))';

/** Milliseconds until it is tried again, and until another process may take over. */
const again = 1_000;
