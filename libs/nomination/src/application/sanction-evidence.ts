import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { refuse } from '../domain/nomination.errors.js';

/** A sanction rests on what the log holds: events never change, so one look is enough. */
@Injectable()
export class SanctionEvidence {
  constructor(private readonly store: EventStore) {}

  /** @throws NOMINATION.SANCTION_EVIDENCE_UNKNOWN */
  async require(events: readonly string[]): Promise<void> {
    for (const event of events)
      if (!(await this.#holds(event))) throw refuse('NOMINATION.SANCTION_EVIDENCE_UNKNOWN', { event });
  }

  async #holds(event: string): Promise<boolean> {
    const [, stream, at] = place.exec(event) ?? [];
    if (stream === undefined) return false;
    const revision = Number(at);
    return (await this.store.readStream(stream, { from: revision, to: revision })).length === 1;
  }
}

const place = /^([a-z-]+-[A-Za-z0-9._-]+)@([0-9]{1,15})$/;
