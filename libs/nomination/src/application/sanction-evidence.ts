import { Injectable } from '@nestjs/common';
import { EventStore, streamHolding } from '#libs/event-store';
import { refuse } from '../domain/nomination.errors.js';

/** A sanction rests on what the log holds: events never change, so one look is enough. */
@Injectable()
export class SanctionEvidence {
  constructor(private readonly store: EventStore) {}

  /** @throws NOMINATION.SANCTION_EVIDENCE_UNKNOWN */
  async require(events: readonly string[]): Promise<void> {
    for (const event of events)
      if ((await streamHolding(this.store, event)) === undefined)
        throw refuse('NOMINATION.SANCTION_EVIDENCE_UNKNOWN', { event });
  }
}
