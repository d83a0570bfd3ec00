import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { Projection, type RecordedEvent } from '#libs/projections';
import { subjectOf } from '#libs/sealing';
import type { EntityManager } from 'typeorm';
import { digestsIn } from './digests-in.js';

interface NamedFile {
  readonly digest: string;
  readonly stream: string;
  /** The stream that holds the key of what the event says of somebody. */
  readonly subject: string;
}

/** Keeps which streams name which files: any event may. */
@Injectable()
export class NamedFileProjection extends Projection {
  readonly name = 'named-file';
  readonly version = 1;
  readonly handles: readonly string[];
  readonly tables = ['named_file'];

  constructor(private readonly catalogue: Catalogue) {
    super();
    this.handles = catalogue.types;
  }

  async apply(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
    const named = batch.flatMap((recorded) => this.#namedIn(recorded));
    if (named.length > 0) await tx.query(write, [JSON.stringify(named)]);
  }

  #namedIn({ stream, event: { type, data } }: RecordedEvent): readonly NamedFile[] {
    const digests = digestsIn(JSON.stringify(data));
    if (digests.length === 0) return [];
    const subject = subjectOf({ stream, spec: this.catalogue.spec(type), data });
    return digests.map((digest) => ({ digest, stream, subject }));
  }
}

const write = `
  insert into named_file (digest, stream, subject)
  select digest, stream, subject
  from jsonb_to_recordset($1::jsonb) as named (digest text, stream text, subject text)
  on conflict do nothing`;
