import { EventStore, UnfitAppend } from '#libs/event-store';
import { Clock, instantAfter, Refusal, type Instant } from '#libs/kernel';
import { ProjectionRunner } from '#libs/projections';
import { Injectable, Logger } from '@nestjs/common';
import { Diary, type Settlement } from './diary.js';
import { DiaryProjection } from './diary.projection.js';
import { envelopeOf } from './envelope-of.js';
import type { DueAct } from './schedule.js';
import { Schedules } from './schedules.js';

/** Performs single acts of the diary, and puts off those that fail without being refused. */
@Injectable()
export class DueActs {
  readonly #logger = new Logger(DueActs.name);
  /** When to try again, by command id. */
  readonly #putOff = new Map<string, Instant>();

  constructor(
    private readonly diary: Diary,
    private readonly schedules: Schedules,
    private readonly projection: DiaryProjection,
    private readonly runner: ProjectionRunner,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Resolves when the diary says what the log says now: what was done by hand is not done again. */
  async catchUp(signal: AbortSignal): Promise<void> {
    const head = await this.store.head();
    await this.runner.follower(this.projection.name).taken.reached(head, signal);
  }

  /** When there will be something to do; `undefined` when nothing is in the diary. */
  async nextAt(): Promise<Instant | undefined> {
    const next = await this.next();
    return [...this.#putOff.values(), ...(next ? [next.dueAt] : [])].sort()[0];
  }

  /** The first act that is not put off, due or not. */
  async next(): Promise<DueAct | undefined> {
    for (const [commandId, until] of this.#putOff) {
      if (until <= this.clock.now()) this.#putOff.delete(commandId);
    }
    const open = await this.diary.open(this.#putOff.size + 1);
    return open.find((act) => !this.#putOff.has(envelopeOf(act).commandId));
  }

  /** False when the act failed and is put off. */
  async perform(act: DueAct): Promise<boolean> {
    const envelope = envelopeOf(act);
    try {
      await this.schedules.of(act.kind).perform(act.key, envelope, act.dueAt);
      await this.diary.settle(act, this.clock.now(), { outcome: 'done' });
    } catch (error) {
      const settlement = this.#finalOf(act, error);
      if (!settlement) return this.#putOffFor(act, error);
      await this.diary.settle(act, this.clock.now(), settlement);
    }
    return true;
  }

  /** Absent where it is to be tried again. */
  #finalOf({ kind, key, dueAt }: DueAct, error: unknown): Settlement | undefined {
    if (error instanceof UnfitAppend) {
      this.#logger.error(
        `${kind} ${key}, due ${dueAt}, failed for good and was not done: ${error.message}. The same act never ` +
          'fits: mend what makes it unfit, delete its row of settled_act, and start the timekeeper again.',
        error.stack,
      );
      return { outcome: 'failed', code: error.name };
    }
    if (!isFinal(error)) return undefined;
    this.#logger.warn(`${kind} ${key}, due ${dueAt}, was refused: ${error.message}`);
    return { outcome: 'refused', code: error.code };
  }

  #putOffFor(act: DueAct, error: unknown): false {
    const again = instantAfter(this.clock.now(), pause);
    this.#putOff.set(envelopeOf(act).commandId, again);
    const stack = error instanceof Error ? error.stack : undefined;
    this.#logger.error(
      `${act.kind} ${act.key}, due ${act.dueAt}, failed; again at ${again}: ${String(error)}`,
      stack,
    );
    return false;
  }
}

/** Milliseconds of the clock. */
const pause = 60_000;

/** A refusal is an answer; that too many acted at once is none, nor that a year's holidays are not published yet. */
const isFinal = (error: unknown): error is Refusal =>
  error instanceof Refusal && !passing.includes(error.code);

const passing = ['DECISIONS.CONTENDED', 'CALENDAR.YEAR_NOT_PUBLISHED'];
