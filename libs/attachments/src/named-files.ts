import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { Pages } from '#libs/http';
import { DataSource } from 'typeorm';

/** Which files are named by what, as the log has it now. */
@Injectable()
export class NamedFiles {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly pages: Pages,
  ) {}

  /** Streams with events that name the file. @throws HTTP.READ_MODEL_BEHIND */
  async streamsNaming(digest: string): Promise<readonly string[]> {
    const rows = await this.#asked<{ readonly stream: string }>(streamsNaming, digest);
    return rows.map(({ stream }) => stream);
  }

  /** Files that events of this subject name, and events of no other. @throws HTTP.READ_MODEL_BEHIND */
  async ownOf(subject: string): Promise<readonly string[]> {
    const rows = await this.#asked<{ readonly digest: string }>(ownOf, subject);
    return rows.map(({ digest }) => digest);
  }

  async #asked<Row>(question: string, about: string): Promise<readonly Row[]> {
    await this.pages.reached({ minPosition: await this.store.head() });
    return this.database.query<readonly Row[]>(question, [about]);
  }
}

export const streamsNaming = 'select distinct stream from named_file where digest = $1';

export const ownOf = `
  select distinct digest from named_file as own
  where subject = $1 and not exists (
    select from named_file as other where other.digest = own.digest and other.subject <> $1)`;
