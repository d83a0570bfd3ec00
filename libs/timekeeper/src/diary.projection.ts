import { Projection, type RecordedEvent } from '#libs/projections';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DiaryEntry } from './schedule.js';
import { Schedules } from './schedules.js';

/** What time has to do, as the log says it: one line for each kind and key. */
@Injectable()
export class DiaryProjection extends Projection {
  readonly name = 'timekeeper.diary';
  readonly version = 2;
  readonly tables = ['due_act'];

  constructor(private readonly schedules: Schedules) {
    super();
  }

  get handles(): readonly string[] {
    return [...new Set(this.schedules.all.flatMap(({ handles }) => handles))];
  }

  async apply(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
    // The last word on each act counts; what an event before it said is over.
    const last = new Map(this.#entries(batch).map((entry) => [lineOf(entry), entry]));
    const struck = [...last.values()].flatMap((entry) => ('strike' in entry ? entry.strike : []));
    const due = [...last.values()].flatMap((entry) => ('set' in entry ? entry.set : []));
    if (struck.length > 0) await tx.query(strike, [JSON.stringify(struck)]);
    if (due.length > 0) await tx.query(set, [JSON.stringify(due)]);
  }

  #entries(batch: readonly RecordedEvent[]): readonly DiaryEntry[] {
    return batch.flatMap((recorded) =>
      this.schedules.all
        .filter(({ handles }) => handles.includes(recorded.event.type))
        .flatMap((schedule) => schedule.entries(recorded)),
    );
  }
}

const lineOf = (entry: DiaryEntry): string => {
  const { kind, key } = 'set' in entry ? entry.set : entry.strike;
  return `${kind}|${key}`;
};

const strike = `
  delete from due_act using jsonb_to_recordset($1::jsonb) as struck (kind text, key text)
  where due_act.kind = struck.kind and due_act.key = struck.key`;

const set = `
  insert into due_act (kind, key, due_at)
  select kind, key, "dueAt" from jsonb_to_recordset($1::jsonb) as due (kind text, key text, "dueAt" timestamptz)
  on conflict (kind, key) do update set due_at = excluded.due_at`;
