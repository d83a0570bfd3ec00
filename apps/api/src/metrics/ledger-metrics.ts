import { Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { ledgerNames, type LedgerName } from '#libs/ledger';
import { SealingWatch, StandingChecks, type SealingStanding } from '#libs/ledger-server';

type OfLog = Gauge<'log'>;

/** How far the sealing of each log is. */
@Injectable()
export class LedgerMetrics {
  readonly #size: OfLog;
  readonly #lag: OfLog;
  readonly #seconds: OfLog;
  readonly #withheld: OfLog;
  readonly #failing: OfLog;
  readonly #faults: OfLog;

  constructor(
    private readonly watch: SealingWatch,
    private readonly checks: StandingChecks,
    registry: Registry,
  ) {
    const gauge = (name: string, help: string): OfLog =>
      new Gauge({ name: `ledger_${name}`, help, labelNames: ['log'], registers: [registry] });
    this.#size = gauge('checkpoint_events', 'Events that the published checkpoint counts');
    this.#lag = gauge('lag_events', 'Events that the published checkpoint does not count yet');
    this.#seconds = gauge('lag_seconds', 'For how long the first of them has waited');
    this.#withheld = gauge('checkpoint_withheld', '1 while too few witnesses sign, for longer than 30 s');
    this.#faults = gauge('faults', 'Places where the log is not what was sealed');
    this.#failing = gauge('sealing_failing', '1 while nobody seals, for longer than 30 s, or nobody can');
  }

  /** As it stands now; where that cannot be seen, only that it fails is told. */
  async refresh(): Promise<void> {
    await Promise.all(ledgerNames.map((log) => this.#refresh(log)));
  }

  async #refresh(log: LedgerName): Promise<void> {
    this.#faults.set({ log }, this.checks.faultsOf(log).length);
    const standing = await this.watch.standing(log).catch(() => undefined);
    this.#failing.set({ log }, standing === undefined || standing.state === 'failing' ? 1 : 0);
    if (standing) this.#tell(log, standing);
    else for (const gauge of [this.#size, this.#lag, this.#seconds, this.#withheld]) gauge.remove({ log });
  }

  #tell(log: LedgerName, { size, lag, seconds, state }: SealingStanding): void {
    this.#size.set({ log }, size);
    this.#lag.set({ log }, lag);
    this.#seconds.set({ log }, seconds);
    this.#withheld.set({ log }, state === 'withheld' ? 1 : 0);
  }
}
