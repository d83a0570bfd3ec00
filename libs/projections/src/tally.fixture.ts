import { grantToApplication } from '#libs/database';
import type { Appended, EventStore } from '#libs/event-store';
import { canonicalJson, newId, type DomainEvent } from '#libs/kernel';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { Projection, type RecordedEvent } from './projection.js';

export type TallyEvent =
  | DomainEvent<'tally.counted', { readonly of: string; readonly by: number }>
  | DomainEvent<'tally.renamed', { readonly of: string; readonly to: string }>
  | DomainEvent<'tally.ignored', object>;

export const tallyEvents = {
  'tally.counted': { version: 1, schema: z.strictObject({ of: z.string(), by: z.int() }) },
  'tally.renamed': { version: 1, schema: z.strictObject({ of: z.string(), to: z.string() }) },
  'tally.ignored': { version: 1, schema: z.strictObject({}) },
};

/** One row an event and no key, so that an event that counted twice would be seen. */
export class TallyTables1795305900000 implements MigrationInterface {
  readonly name = 'TallyTables1795305900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tally_line (position bigint, of text, by integer);
      create table tally_title (of text primary key, title text);
      ${grantToApplication(['tally_line', 'tally_title'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tally_line, tally_title');
  }
}

export class TallyProjection extends Projection<TallyEvent> {
  readonly name: string = 'tally';
  readonly version: number = 1;
  readonly handles = ['tally.counted', 'tally.renamed'] as const;
  readonly tables = ['tally_line', 'tally_title'];

  async apply(batch: readonly RecordedEvent<TallyEvent>[], tx: EntityManager): Promise<void> {
    const lines: object[] = [];
    const titles = new Map<string, string>();
    for (const { position, event } of batch) {
      if (event.type === 'tally.counted') lines.push({ position, ...event.data });
      if (event.type === 'tally.renamed') titles.set(event.data.of, event.data.to);
    }
    await tx.query(insertLines, [JSON.stringify(lines)]);
    await tx.query(upsertTitles, [JSON.stringify([...titles].map(([of, title]) => ({ of, title })))]);
  }
}

const insertLines = `
  insert into tally_line
  select position, of, by from jsonb_to_recordset($1::jsonb) as line (position bigint, of text, by integer)`;

const upsertTitles = `
  insert into tally_title select of, title from jsonb_to_recordset($1::jsonb) as renamed (of text, title text)
  on conflict (of) do update set title = excluded.title`;

/** Appends each event to a stream of its own, all in one commit. */
export const record = (
  store: EventStore,
  events: readonly TallyEvent[],
  commandId = newId(),
): Promise<Appended> => {
  const metadata = { commandId, correlationId: commandId, actor: tester, effectiveOn: '2017-05-15' };
  const writes = events.map(({ type, data }) => ({
    stream: `tally-${newId()}`,
    expectedRevision: 'no-stream' as const,
    events: [
      { id: newId(), type, schemaVersion: 1, metadata: canonicalJson(metadata), data: canonicalJson(data) },
    ],
  }));
  return store.append(writes, { commandId, accountId: tester.accountId, contentDigest: 'ab'.repeat(32) });
};

const tester = { accountId: 'tester', organId: 'test-organ', role: 'office' };
