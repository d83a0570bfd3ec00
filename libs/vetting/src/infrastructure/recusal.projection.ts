import { Injectable } from '@nestjs/common';
import type { EventRef, Instant } from '#libs/kernel';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { RecusalEvent } from '../domain/recusal/recusal.events.js';

type Listed = Exclude<RecusalEvent, { type: 'vetting.act-refused' }>;

interface Row {
  readonly nomination: string;
  readonly account: string;
  readonly status: 'requested' | 'recused';
  readonly ref: EventRef;
  readonly by: string;
  readonly reason: string;
  readonly since: Instant;
}

/** Keeps one row for each person who is recused from a case or is to be; each event says all of it. */
@Injectable()
export class RecusalProjection extends Projection<Listed> {
  readonly name = 'recusal';
  readonly version = 1;
  readonly handles = [
    'vetting.recusal-declared',
    'vetting.recusal-requested',
    'vetting.recusal-ordered',
    'vetting.recusal-declined',
    'vetting.recusal-lifted',
  ] as const;
  readonly tables = ['recusal'];

  async apply(batch: readonly RecordedEvent<Listed>[], tx: EntityManager): Promise<void> {
    const touched = batch.map((recorded) => ({ ...keyOf(recorded), row: rowAfter(recorded) }));
    const last = new Map(touched.map((touch) => [`${touch.nomination}/${touch.account}`, touch]));
    await tx.query(remove, [JSON.stringify([...last.values()].filter(({ row }) => row === null))]);
    await tx.query(write, [JSON.stringify([...last.values()].flatMap(({ row }) => row ?? []))]);
  }
}

const keyOf = ({ id, event }: RecordedEvent<Listed>): Pick<Row, 'nomination' | 'account'> => ({
  nomination: id,
  account: event.data.account,
});

const rowAfter = (recorded: RecordedEvent<Listed>): Row | null => {
  const { event, ref, recordedAt: since } = recorded;
  const { account, reason } = event.data;
  const said = { ...keyOf(recorded), ref, reason, since };
  switch (event.type) {
    case 'vetting.recusal-declared':
      return { ...said, status: 'recused', by: account };
    case 'vetting.recusal-requested':
      return { ...said, status: 'requested', by: event.data.by };
    case 'vetting.recusal-ordered':
      return { ...said, status: 'recused', by: event.data.by };
    case 'vetting.recusal-declined':
    case 'vetting.recusal-lifted':
      return null;
  }
};

const remove = `
  delete from recusal using jsonb_to_recordset($1::jsonb) as gone (nomination text, account text)
  where recusal.nomination = gone.nomination and recusal.account = gone.account`;

const write = `
  insert into recusal (nomination, account, status, ref, "by", reason, since)
  select nomination, account, status, ref, "by", reason, since
  from jsonb_to_recordset($1::jsonb) as said (
    nomination text, account text, status text, ref text, "by" text, reason text, since text)
  on conflict (nomination, account) do update set
    status = excluded.status, ref = excluded.ref, "by" = excluded."by", reason = excluded.reason,
    since = excluded.since`;
