import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '#libs/kernel';
import { ProjectionRunner } from '#libs/projections';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { alone } from './alone.js';
import { DiaryProjection } from './diary.projection.js';
import { DueActs } from './due-acts.js';

/** Does what time has to do: when it is due, in the order in which it fell due, and each once. */
@Injectable()
export class Timekeeper {
  readonly #logger = new Logger(Timekeeper.name);
  readonly #ending = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly acts: DueActs,
    private readonly runner: ProjectionRunner,
    private readonly diary: DiaryProjection,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  start(): void {
    this.#running = this.#keepTime(this.#ending.signal);
  }

  /** Returns when the act under way is settled. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  /** Performs all that is due by the clock now, and what becomes due by that; returns how many acts were settled. */
  runDue(): Promise<number> {
    return alone(this.dataSource, async () => {
      const { signal } = this.#ending;
      let settled = 0;
      while (!signal.aborted) {
        await this.acts.catchUp(signal);
        const act = await this.acts.next();
        if (!act || act.dueAt > this.clock.now()) break;
        if (await this.acts.perform(act)) settled += 1;
      }
      return settled;
    });
  }

  async #keepTime(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#somethingDue(signal);
        await this.runDue();
      } catch (error) {
        await this.#afterFault(error, signal);
      }
    }
  }

  async #somethingDue(signal: AbortSignal): Promise<void> {
    const { changed } = this.runner.follower(this.diary.name);
    while (!signal.aborted) {
      const seen = changed.position;
      const at = await this.acts.nextAt();
      if (at !== undefined && at <= this.clock.now()) return;
      const woken = new AbortController();
      const either = AbortSignal.any([signal, woken.signal]);
      const rewritten = changed.reached(seen + 1, either);
      await Promise.race(at === undefined ? [rewritten] : [rewritten, this.clock.until(at, either)]);
      woken.abort();
    }
  }

  async #afterFault(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const stack = error instanceof Error ? error.stack : undefined;
    this.#logger.error(`time stands still: ${String(error)}`, stack);
    await pause(retryAfter, undefined, { signal }).catch(() => undefined);
  }
}

/** Milliseconds. */
const retryAfter = 5_000;
