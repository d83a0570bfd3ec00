import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { EventStore, streamHolding } from '#libs/event-store';
import { streamOf, type EventRef } from '#libs/kernel';
import { honourDecider } from '../domain/honour.decider.js';
import { refuse } from '../domain/honours.errors.js';
import { Records } from './ports/records.port.js';

/** Whose honour it is, and the rule by which it may be withdrawn. */
export interface Holder {
  readonly honour: string;
  readonly nomination: string;
  readonly rule: string | null;
}

/** A revocation rests on what the log holds of the holder: events never change, so one look is enough. */
@Injectable()
export class Evidence {
  constructor(
    private readonly store: EventStore,
    private readonly records: Records,
  ) {}

  /** @throws HONOURS.EVIDENCE_UNKNOWN, HONOURS.EVIDENCE_NOT_ABOUT_HOLDER */
  async require(events: readonly EventRef[], holder: Holder, reading: Reading): Promise<void> {
    const { honour, nomination, rule } = holder;
    const own = streamOf(honourDecider.category, honour);
    for (const event of events) {
      const stream = await streamHolding(this.store, event);
      if (stream === undefined) throw refuse('HONOURS.EVIDENCE_UNKNOWN', { event });
      if (stream !== own && !(await this.records.isAbout(reading, stream, nomination)))
        throw refuse('HONOURS.EVIDENCE_NOT_ABOUT_HOLDER', { event, rule });
    }
  }
}
