import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { EventStore } from '#libs/event-store';
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
      const [stream, revision] = placeOf(event);
      if (!(await this.#holds(stream, revision))) throw refuse('HONOURS.EVIDENCE_UNKNOWN', { event });
      if (stream !== own && !(await this.records.isAbout(reading, stream, nomination)))
        throw refuse('HONOURS.EVIDENCE_NOT_ABOUT_HOLDER', { event, rule });
    }
  }

  async #holds(stream: string, revision: number): Promise<boolean> {
    return (await this.store.readStream(stream, { from: revision, to: revision })).length === 1;
  }
}

const placeOf = (event: EventRef): readonly [stream: string, revision: number] => {
  const at = event.lastIndexOf('@');
  return [event.slice(0, at), Number(event.slice(at + 1))];
};
