import { Injectable } from '@nestjs/common';
import { Attachments, namingEvents } from '#libs/attachments';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type StoredEvent } from '#libs/event-store';
import { subjectOf } from '#libs/sealing';

/** Files that events of one subject name, and events of no other: what goes when the subject is erased. */
@Injectable()
export class OwnFiles {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly attachments: Attachments,
  ) {}

  /** Reads the whole log once. @returns numbers of the files' keys, ascending */
  async keysOf(subject: string): Promise<readonly number[]> {
    const named = { here: new Set<string>(), elsewhere: new Set<string>() };
    for await (const { event, digests } of namingEvents(this.store)) {
      const names = this.#subjectOf(event) === subject ? named.here : named.elsewhere;
      for (const digest of digests) names.add(digest);
    }
    const own = [...named.here].filter((digest) => !named.elsewhere.has(digest));
    return [...(await this.attachments.keysOf(own))].sort((one, other) => one - other);
  }

  #subjectOf(event: StoredEvent): string {
    const { stream, type } = event;
    return subjectOf({ stream, spec: this.catalogue.spec(type), data: this.catalogue.decode(event) });
  }
}
