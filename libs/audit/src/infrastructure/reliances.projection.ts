import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import { aboutOf } from '../domain/impact/about.js';
import { citedBy } from '../domain/impact/cited.js';
import { clearance, grounds, placing } from '../domain/impact/grounds.js';
import {
  insertAct,
  insertCited,
  insertClearances,
  insertEvents,
  insertGrounds,
  insertStanding,
} from './reliance-inserts.js';

/** Finds what an account did, and what relied on an event, without reading the log. */
@Injectable()
export class ReliancesProjection extends Projection {
  readonly name = 'audit.reliances';
  readonly version: number = 1;
  readonly handles: readonly string[];
  readonly tables = ['reliance', 'audited_event'];

  constructor(catalogue: Catalogue) {
    super();
    this.handles = catalogue.types;
  }

  async apply(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
    const [first, last] = [batch[0]?.position, batch.at(-1)?.position];
    await tx.query(insertEvents, [JSON.stringify(batch.map(rowOf))]);
    // What names an event says most about why; where it is named, the others are not written.
    await tx.query(insertCited, [JSON.stringify(batch.flatMap(citedRows))]);
    await tx.query(insertClearances, [first, last, clearance]);
    await tx.query(insertAct, [first, last, clearance]);
    await tx.query(insertGrounds, [first, last, JSON.stringify(groundRows)]);
    await tx.query(insertStanding, [first, last, placing]);
  }
}

const rowOf = ({ position, stream, revision, recordedAt, metadata, event }: RecordedEvent): object => ({
  ...{ position, stream, revision, type: event.type, recorded_at: recordedAt },
  ...{ command: metadata.commandId, account: metadata.actor.accountId, organ: metadata.actor.organId },
  behalf: metadata.actor.onBehalfOf ?? null,
  about: aboutOf(stream, event.data),
  decides: metadata.basis !== undefined,
});

const citedRows = ({ position: later, event }: RecordedEvent): readonly object[] =>
  citedBy(event).map(({ ref, kind, rules }) => {
    const at = ref.lastIndexOf('@');
    return { later, kind, rules, stream: ref.slice(0, at), revision: Number(ref.slice(at + 1)) };
  });

const groundRows = Object.entries(grounds).map(([later, earlier]) => ({ later, earlier }));
