import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { nameOf } from '#libs/event-names';
import { EventStore, type StoredEvent } from '#libs/event-store';
import type { Actor, LocalDate } from '#libs/kernel';
import { z } from 'zod';
import { CaseHistory, type CaseEvent, type RecordedEvent } from '../application/ports/case-history.port.js';
import { WiderStreams } from '../application/ports/wider-streams.port.js';
import { concerns } from '../domain/concerns.js';
import { caseStreams } from './acl/case-streams.js';
import { drafts } from './drafts.js';
import { recordOf } from './record-of.js';

@Injectable()
export class LoggedCaseHistory extends CaseHistory {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly wider: WiderStreams,
  ) {
    super();
  }

  async of(actor: Actor, nomination: string): Promise<readonly CaseEvent[]> {
    return (await this.#logged(actor, nomination)).map((event) => this.#caseEventOf(event));
  }

  async recorded(
    actor: Actor,
    nomination: string,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<{ readonly items: readonly RecordedEvent[]; readonly isEnd: boolean }> {
    const later = (await this.#logged(actor, nomination)).filter(({ position }) => position > after);
    const items = later
      .slice(0, limit)
      .map((event) => ({ ...this.#caseEventOf(event), ...recordOf(this.catalogue, event) }));
    return { items, isEnd: later.length <= limit };
  }

  /** In the order of the log. */
  async #logged(actor: Actor, nomination: string): Promise<readonly StoredEvent[]> {
    const own = await this.#read(caseStreams(nomination));
    const named = await this.#read(await this.wider.readable(actor, nomination));
    // What a package was before anybody was nominated is no part of the case.
    const begins = own[0]?.position ?? 0;
    const about = named.filter(
      (event) => event.position > begins && concerns(this.catalogue.decode(event), nomination),
    );
    return [...own, ...about].sort((one, other) => one.position - other.position);
  }

  async #read(streams: readonly string[]): Promise<readonly StoredEvent[]> {
    return (await Promise.all(streams.map((stream) => this.store.readStream(stream)))).flat();
  }

  #caseEventOf(stored: StoredEvent): CaseEvent {
    const { position, id, stream, revision, type, recordedAt } = stored;
    const { actor, effectiveOn, enteredLate, basis } = metadata.parse(JSON.parse(stored.metadata));
    const { accountId: account, organId: organ, onBehalfOf } = actor;
    return {
      ...{ position, eventId: id, event: `${stream}@${revision}` as const, type, says: nameOf(type) },
      ...{ recordedAt, effectiveOn, enteredLate, account, organ, onBehalfOf },
      rules: [...new Set(basis?.gates.map(({ rule }) => rule))],
      facts: this.#codedFactsOf(stored),
    };
  }

  #codedFactsOf(stored: StoredEvent): Readonly<Record<string, string | number>> {
    if (drafts.has(stored.type)) return {};
    const { personal = [] } = this.catalogue.spec(stored.type);
    const coded = Object.entries(this.catalogue.decode(stored)).filter(isCodedFact);
    return Object.fromEntries(coded.filter(([name]) => !personal.includes(name)));
  }
}

const metadata = z.object({
  actor: z.object({ accountId: z.string(), organId: z.string(), onBehalfOf: z.string().optional() }),
  effectiveOn: z.custom<LocalDate>((day) => typeof day === 'string'),
  enteredLate: z.boolean().default(false),
  basis: z.object({ gates: z.array(z.object({ rule: z.string() })) }).optional(),
});

/** Words of the vocabulary, rules, days and counts, but no text about a person. */
const shown = new Set([
  ...['stage', 'from', 'to', 'step', 'heldOn', 'until', 'rule', 'ask', 'answer', 'check', 'result'],
  ...['recommendation', 'votes', 'package', 'decision', 'finding', 'complaint', 'item', 'fen', 'ground'],
]);

const isCodedFact = (entry: [string, unknown]): entry is [string, string | number] =>
  shown.has(entry[0]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number');
