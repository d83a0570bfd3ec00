import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Access } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { WiderStreams } from '../application/ports/wider-streams.port.js';

/** By the primary key; the whole of it lies in the index. */
export const streamsNaming = 'select stream from case_stream where nomination = $1 order by stream';

@Injectable()
export class StoredCaseStreams extends WiderStreams {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: Access,
  ) {
    super();
  }

  async readable(actor: Actor, nomination: string): Promise<readonly string[]> {
    const rows: readonly { stream: string }[] = await this.dataSource.query(streamsNaming, [nomination]);
    const readable = await Promise.all(
      rows.map(async ({ stream }) => ((await this.access.readsFilesOf([stream], actor)) ? [stream] : [])),
    );
    return readable.flat();
  }
}
