import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type StoredEvent } from '#libs/event-store';
import type { Actor } from '#libs/kernel';
import { CaseHistory, type CaseEvent, type RecordedEvent } from '../application/ports/case-history.port.js';
import { WiderStreams } from '../application/ports/wider-streams.port.js';
import { caseEventOf, partsOfCase } from './case-entries.js';
import { readCase } from './read-case.js';
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
    return (await this.#logged(actor, nomination)).map((event) => caseEventOf(this.catalogue, event));
  }

  async recorded(
    actor: Actor,
    nomination: string,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<{ readonly items: readonly RecordedEvent[]; readonly isEnd: boolean }> {
    const later = (await this.#logged(actor, nomination)).filter(({ position }) => position > after);
    const items = later
      .slice(0, limit)
      .map((event) => ({ ...caseEventOf(this.catalogue, event), ...recordOf(this.catalogue, event) }));
    return { items, isEnd: later.length <= limit };
  }

  /** In the order of the log. */
  async #logged(actor: Actor, nomination: string): Promise<readonly StoredEvent[]> {
    const read = await readCase(this.store, this.wider, actor, nomination);
    return partsOfCase(this.catalogue, nomination, read);
  }
}
