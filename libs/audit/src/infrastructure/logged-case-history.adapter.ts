import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type StoredEvent } from '#libs/event-store';
import { z } from 'zod';
import { CaseHistory, type CaseEvent } from '../application/ports/case-history.port.js';
import { caseStreams, nameOf } from './acl/case-streams.js';

@Injectable()
export class LoggedCaseHistory extends CaseHistory {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
  ) {
    super();
  }

  async of(nomination: string): Promise<readonly CaseEvent[]> {
    const streams = caseStreams(nomination).map((stream) => this.store.readStream(stream));
    const events = (await Promise.all(streams)).flat();
    return events
      .sort((one, other) => one.position - other.position)
      .map((event) => this.#caseEventOf(event));
  }

  #caseEventOf(stored: StoredEvent): CaseEvent {
    const { position, stream, revision, type, recordedAt } = stored;
    const {
      accountId: account,
      organId: organ,
      onBehalfOf,
    } = metadata.parse(JSON.parse(stored.metadata)).actor;
    const data = this.catalogue.decode(stored);
    return {
      ...{ position, event: `${stream}@${revision}`, type, says: nameOf(type), recordedAt },
      ...{ account, organ, onBehalfOf },
      facts: Object.fromEntries(Object.entries(data).filter(isCodedFact)),
    };
  }
}

const metadata = z.object({
  actor: z.object({ accountId: z.string(), organId: z.string(), onBehalfOf: z.string().optional() }),
});

/** Words of the vocabulary, rules, days and counts, but no text about a person. */
const shown = new Set([
  ...['stage', 'from', 'to', 'step', 'heldOn', 'until', 'rule', 'ask', 'answer', 'check', 'result'],
  ...['recommendation', 'votes', 'package', 'decision', 'finding', 'complaint', 'item', 'fen', 'ground'],
]);

const isCodedFact = (entry: [string, unknown]): entry is [string, string | number] =>
  shown.has(entry[0]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number');
