import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { EventStore, streamHolding } from '#libs/event-store';
import { streamOf, type EventRef } from '#libs/kernel';
import { honourDecider } from '../domain/honour.decider.js';
import type { Honour } from '../domain/honour.state.js';
import { refuse } from '../domain/honours.errors.js';
import { bearingOut } from '../domain/inquiry.js';
import { Records } from './ports/records.port.js';

/** Whose honour it is, and the rule by which it may be withdrawn. */
export interface Held {
  readonly id: string;
  readonly honour: Honour;
  readonly rule: string | null;
}

/** A revocation rests on what the log holds against the holder. */
@Injectable()
export class Evidence {
  constructor(
    private readonly store: EventStore,
    private readonly records: Records,
  ) {}

  /** @throws HONOURS.EVIDENCE_UNKNOWN, _NOT_ABOUT_HOLDER, _NOT_BORNE_OUT, and HONOURS.NO_EVIDENCE */
  async require(events: readonly EventRef[], held: Held, reading: Reading): Promise<void> {
    for (const event of events) {
      const stream = await streamHolding(this.store, event);
      if (stream === undefined) throw refuse('HONOURS.EVIDENCE_UNKNOWN', { event });
      if (stream === streamOf(honourDecider.category, held.id)) requireConclusion(event, held);
      else await this.#requireProof(event, stream, held, reading);
    }
  }

  async #requireProof(event: EventRef, stream: string, held: Held, reading: Reading): Promise<void> {
    const { rule, honour } = held;
    if (!(await this.records.isAbout(reading, stream, honour.nomination)))
      throw refuse('HONOURS.EVIDENCE_NOT_ABOUT_HOLDER', { event, rule });
    const { confers, complaints } = await this.records.proofIn(stream, event);
    if (confers) throw refuse('HONOURS.NO_EVIDENCE', { event, rule });
    for (const complaint of complaints) {
      if (!(await this.records.isBorneOut(reading, complaint, honour.nomination)))
        throw refuse('HONOURS.EVIDENCE_NOT_BORNE_OUT', { event, complaint, rule });
    }
  }
}

/** Of the honour's own events, the conclusion of an inquiry alone can speak against its holder. */
const requireConclusion = (event: EventRef, { honour, rule }: Held): void => {
  if (!bearingOut(honour.inquiries).includes(event)) throw refuse('HONOURS.NO_EVIDENCE', { event, rule });
};
