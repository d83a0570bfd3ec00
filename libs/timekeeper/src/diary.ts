import type { Instant } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DueAct } from './schedule.js';

/** What became of an act; `code` says why it was refused, or failed for good. */
export type Settlement =
  { readonly outcome: 'done' } | { readonly outcome: 'refused' | 'failed'; readonly code: string };

/** What is still to be done, and a note of what was: the log alone decides, but nothing is asked of it twice. */
@Injectable()
export class Diary {
  constructor(private readonly dataSource: DataSource) {}

  /** The next acts in the order of their due dates, those of one instant by key. */
  async open(limit: number): Promise<readonly DueAct[]> {
    const rows = await this.dataSource.query<readonly Row[]>(openActs, [limit]);
    return rows.map(({ kind, key, due_at }) => ({ kind, key, dueAt: due_at.toISOString() as Instant }));
  }

  async settle({ kind, key, dueAt }: DueAct, at: Instant, settlement: Settlement): Promise<void> {
    const code = settlement.outcome === 'done' ? null : settlement.code;
    await this.dataSource.query(settleAct, [kind, key, dueAt, settlement.outcome, code, at]);
  }
}

interface Row {
  readonly kind: string;
  readonly key: string;
  readonly due_at: Date;
}

const openActs = `
  select kind, key, due_at from due_act
  where not exists (select from settled_act where (kind, key, due_at) = (due_act.kind, due_act.key, due_act.due_at))
  order by due_at, key collate "C", kind collate "C"
  limit $1`;

const settleAct = `
  insert into settled_act (kind, key, due_at, outcome, code, settled_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (kind, key, due_at) do nothing`;
