import { createHmac } from 'node:crypto';
import type { Catalogue } from '#libs/catalogue';
import { RevisionConflict, type Commit, type EventStore } from '#libs/event-store';
import {
  canonicalJson,
  dateIn,
  newId,
  type Actor,
  type Circumstances,
  type Clock,
  type LocalDate,
} from '#libs/kernel';
import type { Seals } from '#libs/sealing';
import { Attempt } from './attempt.js';
import { refuse } from './decisions.errors.js';
import { derivedId } from './derived-id.js';
import type { Act, Outcome } from './envelope.js';
import type { Plan, Reading } from './part.js';
import { RefusedOnRecord } from './refused-on-record.js';
import { States } from './states.js';
import { Turns } from './turns.js';
import { writesOf, type Stamps } from './writes.js';

export interface DecisionsOptions {
  /** IANA name of the zone whose calendar days count. */
  readonly zone: string;
  /** Key of the HMAC over an act's content; kept with the secrets. */
  readonly contentKey: string;
  /** Seals what is personal on its way into the log. */
  readonly seals: Seals;
  /** Makes the ids of events (UUID); random ones by default. */
  readonly newId?: () => string;
}

const attemptsAtMost = 20;

const nothingLeftToDo: Outcome = { position: undefined, revisions: {}, repeated: false };

/** The one pipeline: reads, upcasts, folds, decides, appends, and decides again when somebody else was first. */
export class Decisions {
  readonly #states: States;
  readonly #turns = new Turns();
  readonly #stamps: Stamps;

  constructor(
    private readonly store: EventStore,
    catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly options: DecisionsOptions,
  ) {
    this.#states = new States(store, catalogue);
    this.#stamps = { catalogue, seals: options.seals, newId: options.newId ?? newId };
  }

  /** @throws Refusal when a rule, the actor or the state stands in the way; then nothing is appended */
  async run(act: Act, plan: Plan): Promise<Outcome> {
    const commit = this.#commitOf(act);
    try {
      return await this.#untilDecided(act, plan, commit);
    } catch (error) {
      // The act may have been committed before, and what it did may be why it is refused now.
      const first = await this.store.recall(commit);
      if (first) return first;
      if (!(error instanceof RefusedOnRecord)) throw error;
      await this.#record(act, error, commit);
      throw error.refusal;
    }
  }

  /** What was refused is on record before its answer leaves; sent again, it is the same record. */
  async #record({ envelope }: Act, { refusal, record }: RefusedOnRecord, refused: Commit): Promise<void> {
    const { commandId, contentDigest } = refused;
    const tried: Act = {
      envelope: {
        ...envelope,
        ...{ commandId: derivedId(`${commandId}|${contentDigest}|refused`), causationId: commandId },
        expectedRevision: undefined,
      },
      content: { refused: refusal.code },
    };
    await this.#untilDecided(tried, () => record, this.#commitOf(tried));
  }

  /** A view of the log as it stands, for questions that decide nothing. */
  reading(actor: Actor): Reading {
    return new Attempt(this.#circumstances(actor), this.#states);
  }

  /** After a lost race on a stream, those who lost go on one after another. */
  async #untilDecided(act: Act, plan: Plan, commit: Commit): Promise<Outcome> {
    let lost = await this.#once(act, plan, commit);
    for (let attempt = 2; lost instanceof RevisionConflict && attempt <= attemptsAtMost; attempt += 1) {
      lost = await this.#turns.take(lost.stream, () => this.#once(act, plan, commit));
    }
    if (lost instanceof RevisionConflict) throw refuse('DECISIONS.CONTENDED', { stream: lost.stream });
    return lost;
  }

  async #once(act: Act, plan: Plan, commit: Commit): Promise<Outcome | RevisionConflict> {
    const { actor, effectiveOn } = act.envelope;
    const attempt = new Attempt(this.#circumstances(actor, effectiveOn), this.#states);
    const parts = await plan(attempt);
    for (const [index, part] of parts.entries()) {
      await attempt.take(part);
      if (index === 0) expectRevision(act, attempt.revisionOf(part.stream));
    }
    if (attempt.gains.length === 0) return (await this.store.recall(commit)) ?? nothingLeftToDo;
    const writes = await writesOf(attempt, act.envelope, this.#stamps);
    return this.store.append(writes, commit).catch(conflictOnly);
  }

  #circumstances(actor: Actor, paperDate?: LocalDate): Circumstances {
    const at = this.clock.now();
    const today = dateIn(this.options.zone, at);
    const effectiveOn = paperDate ?? today;
    if (effectiveOn > today) throw refuse('DECISIONS.EFFECTIVE_IN_FUTURE', { effectiveOn, today });
    return { actor, at, today, effectiveOn };
  }

  #commitOf({ envelope, content }: Act): Commit {
    const contentDigest = createHmac('sha256', this.options.contentKey)
      .update(canonicalJson(content))
      .digest('hex');
    return { commandId: envelope.commandId, accountId: envelope.actor.accountId, contentDigest };
  }
}

const expectRevision = ({ envelope: { expectedRevision } }: Act, actual: number): void => {
  if (expectedRevision !== undefined && expectedRevision !== actual) {
    throw refuse('DECISIONS.STALE_REVISION', { expected: expectedRevision, actual });
  }
};

const conflictOnly = (error: unknown): RevisionConflict => {
  if (error instanceof RevisionConflict) return error;
  throw error;
};
