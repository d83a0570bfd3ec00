import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import type { EventRef } from '#libs/kernel';
import { refuse } from '../domain/honours.errors.js';

/** A revocation rests on what the log holds: events never change, so one look is enough. */
@Injectable()
export class Evidence {
  constructor(private readonly store: EventStore) {}

  /** @throws HONOURS.EVIDENCE_UNKNOWN */
  async require(events: readonly EventRef[]): Promise<void> {
    for (const event of events) {
      if (!(await this.#holds(event))) throw refuse('HONOURS.EVIDENCE_UNKNOWN', { event });
    }
  }

  async #holds(event: EventRef): Promise<boolean> {
    const at = event.lastIndexOf('@');
    const revision = Number(event.slice(at + 1));
    const found = await this.store.readStream(event.slice(0, at), { from: revision, to: revision });
    return found.length === 1;
  }
}
