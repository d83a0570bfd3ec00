import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Projection, type RecordedEvent } from '#libs/projections';
import { namingTypes, type NamingEvent, namedBy } from './acl/named-nominations.js';

/** Finds the letters, complaints, notices, ballots, packages and sanctions of a case without reading the log. */
@Injectable()
export class CaseStreamsProjection extends Projection<NamingEvent> {
  readonly name = 'audit.case-streams';
  readonly version: number = 1;
  readonly handles = namingTypes;
  readonly tables = ['case_stream'];

  async apply(batch: readonly RecordedEvent<NamingEvent>[], tx: EntityManager): Promise<void> {
    const named = batch.flatMap(({ stream, event }) =>
      namedBy(event).map((nomination) => ({ nomination, stream })),
    );
    if (named.length > 0) await tx.query(insertNamed, [JSON.stringify(named)]);
  }
}

const insertNamed = `
  insert into case_stream (nomination, stream)
  select distinct nomination, stream from jsonb_to_recordset($1::jsonb) as named (nomination text, stream text)
  on conflict do nothing`;
