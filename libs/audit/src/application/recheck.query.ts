import { Injectable } from '@nestjs/common';
import type { EventRef, Instant } from '#libs/kernel';
import type { Fault } from '../domain/recheck/fault.js';
import { RecheckLog } from './ports/recheck-log.port.js';
import { Rulebooks } from './ports/rulebooks.port.js';
import { isDecision, recheck } from './recheck/decision.js';
import { KnownStreams } from './recheck/known-streams.js';
import { Surroundings } from './recheck/surroundings.js';

export interface RecheckRange {
  /** Position after which it begins; what lies before is read where a decision needs it. */
  readonly after: number;
  /** Only decisions in this campaign. */
  readonly campaign?: string;
}

export interface FaultyDecision {
  /** The stream that it stands in. */
  readonly id: string;
  readonly position: number;
  readonly event: EventRef;
  readonly type: string;
  readonly recordedAt: Instant;
  readonly campaign: string | null;
  readonly account: string;
  /** At least one. */
  readonly faults: readonly Fault[];
}

export interface Rechecked {
  /** How many were looked at. */
  readonly decisions: number;
  readonly faulty: readonly FaultyDecision[];
  /** Types of events that carry a basis, but that recheck does not know; one for each. */
  readonly unread: readonly string[];
  /** How far this goes. */
  readonly upTo: number;
}

export interface RecheckPage {
  readonly decisions: number;
  readonly items: readonly FaultyDecision[];
  readonly unread: readonly string[];
  /** Position after which the next page begins; `null` at the end of the log. */
  readonly next: number | null;
}

/** Evaluates decisions again, apart from what decided them; the log is read once, and told of part by part. */
@Injectable()
export class RecheckQuery {
  constructor(
    private readonly log: RecheckLog,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** So much of the log that nobody waits long for an answer. */
  async page(range: RecheckRange): Promise<RecheckPage> {
    const parts: Rechecked[] = [];
    const answer = (next: number | null): RecheckPage => ({
      decisions: parts.reduce((sum, { decisions }) => sum + decisions, 0),
      items: parts.flatMap(({ faulty }) => faulty),
      unread: parts.flatMap(({ unread }) => unread),
      next,
    });
    for await (const part of this.run(range)) {
      parts.push(part);
      if (part.upTo - range.after >= eventsOnAPage) return answer(part.upTo);
    }
    return answer(null);
  }

  async *run({ after, campaign: wanted }: RecheckRange): AsyncIterable<Rechecked> {
    const streams = new KnownStreams(this.log, after);
    for await (const { acts, unread, upTo } of this.log.parts(after)) {
      let decisions = 0;
      const faulty: FaultyDecision[] = [];
      for (const act of acts) {
        const before = act[0]?.position ?? 0;
        for (const event of act.filter(isDecision)) {
          const around = new Surroundings(streams, this.rulebooks, event, before, act);
          const { campaign, faults } = await recheck(event, around);
          if (wanted !== undefined && campaign !== wanted) continue;
          decisions += 1;
          if (faults.length === 0) continue;
          const { position, ref, type, recordedAt, actor } = event;
          const said = { id: event.stream, position, event: ref, type, recordedAt, account: actor.accountId };
          faulty.push({ ...said, campaign, faults });
        }
        for (const event of act) streams.take(event);
      }
      const unknown = acts.flat().filter((event) => event.basis && !isDecision(event));
      yield { decisions, faulty, unread: [...unread, ...unknown.map(({ type }) => type)], upTo };
    }
  }
}

const eventsOnAPage = 10_000;
