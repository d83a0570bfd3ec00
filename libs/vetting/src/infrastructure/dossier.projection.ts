import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { DossierEvent } from '../domain/dossier/dossier.events.js';

type Opened = Extract<DossierEvent, { type: 'vetting.dossier-opened' }>;

/** Keeps of which campaign and unit each case is. */
@Injectable()
export class DossierProjection extends Projection<Opened> {
  readonly name = 'dossier';
  readonly version = 1;
  readonly handles = ['vetting.dossier-opened'] as const;
  readonly tables = ['dossier'];

  async apply(batch: readonly RecordedEvent<Opened>[], tx: EntityManager): Promise<void> {
    const opened = batch.map(({ id: nomination, event: { data } }) => {
      const { campaign, unit } = data;
      return { nomination, campaign, unit };
    });
    await tx.query(write, [JSON.stringify(opened)]);
  }
}

const write = `
  insert into dossier (nomination, campaign, unit)
  select nomination, campaign, unit
  from jsonb_to_recordset($1::jsonb) as opened (nomination text, campaign text, unit text)`;
