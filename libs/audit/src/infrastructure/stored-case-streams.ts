import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Access } from '#libs/identity';
import type { Actor } from '#libs/kernel';

/** By the primary key; the whole of it lies in the index. */
export const streamsNaming = 'select stream from case_stream where nomination = $1 order by stream';

/** The streams of several nominations in which a case is named. */
@Injectable()
export class StoredCaseStreams {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: Access,
  ) {}

  /** Those that the asker may read in their own place, now. */
  async readable(actor: Actor, nomination: string): Promise<readonly string[]> {
    const rows: readonly { stream: string }[] = await this.dataSource.query(streamsNaming, [nomination]);
    const readable = await Promise.all(
      rows.map(async ({ stream }) => ((await this.access.readsFilesOf([stream], actor)) ? [stream] : [])),
    );
    return readable.flat();
  }
}
