import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { DossierEvent } from '#libs/vetting';
import type { EntityManager } from 'typeorm';

type Asked = Extract<DossierEvent, { type: 'vetting.opinion-requested' }>;

/** Keeps which organ was asked last for each opinion on a nominee: it sees the nomination. */
@Injectable()
export class NominationAskProjection extends Projection<Asked> {
  readonly name = 'nomination.ask';
  readonly version = 1;
  readonly handles = ['vetting.opinion-requested'] as const;
  readonly tables = ['nomination_ask'];

  async apply(batch: readonly RecordedEvent<Asked>[], tx: EntityManager): Promise<void> {
    const asks = batch.map(({ id: nomination, event: { data } }) => {
      const { ask, organ } = data;
      return { nomination, ask, organ };
    });
    const last = new Map(asks.map((asked) => [`${asked.nomination}/${asked.ask}`, asked]));
    await tx.query(write, [JSON.stringify([...last.values()])]);
  }
}

const write = `
  insert into nomination_ask (nomination, ask, organ)
  select nomination, ask, organ
  from jsonb_to_recordset($1::jsonb) as asked (nomination text, ask text, organ text)
  on conflict (nomination, ask) do update set organ = excluded.organ`;
