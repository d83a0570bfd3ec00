import { Client } from 'pg';
import type { DatabaseAddresses } from '#libs/database';
import type { StoredAct } from './recording-store.js';

export interface Loaded {
  readonly events: number;
  readonly acts: number;
}

/**
 * Writes batches straight into a log, as its owner: each in one transaction, under the lock of the head.
 * @throws RangeError when a batch does not begin where the log ends; a log made by generating is loaded into an
 * empty one
 */
export const loadInto = async (
  { ownerUrl }: Pick<DatabaseAddresses, 'ownerUrl'>,
  batches: AsyncIterable<readonly StoredAct[]> | Iterable<readonly StoredAct[]>,
): Promise<Loaded> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  let loaded: Loaded = { events: 0, acts: 0 };
  try {
    for await (const acts of batches) {
      await inTransaction(client, () => load(client, acts));
      const events = acts.reduce((sum, act) => sum + act.events.length, 0);
      loaded = { events: loaded.events + events, acts: loaded.acts + acts.length };
    }
    await client.query('ANALYZE log.event, log.command');
  } finally {
    await client.end();
  }
  return loaded;
};

/** The same acts as they would stand in a log that holds something already. */
export async function* movedBy(
  positions: number,
  batches: AsyncIterable<readonly StoredAct[]> | Iterable<readonly StoredAct[]>,
): AsyncIterable<readonly StoredAct[]> {
  for await (const acts of batches)
    yield acts.map(({ commit, events }) => ({
      commit,
      events: events.map((event) => ({ ...event, position: event.position + positions })),
    }));
}

const inTransaction = async (client: Client, work: () => Promise<void>): Promise<void> => {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};

const load = async (client: Client, acts: readonly StoredAct[]): Promise<void> => {
  const events = acts.flatMap((act) => act.events);
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return;
  const { rows } = await client.query<{ position: string }>('SELECT position FROM log.head FOR UPDATE');
  const head = Number(rows[0]?.position);
  if (first.position !== head + 1)
    throw new RangeError(`the log ends at ${head}, the batch begins at ${first.position}`);
  for (const part of partsOf(acts.map(commandOf))) await client.query(insertCommands, [JSON.stringify(part)]);
  for (const part of partsOf(events)) await client.query(insertEvents, [JSON.stringify(part)]);
  await client.query(moveHead, [last.position, last.recordedAt]);
};

const commandOf = ({ commit, events }: StoredAct) => ({
  ...commit,
  first: events[0]?.position,
  last: events.at(-1)?.position,
});

function* partsOf<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) yield rows.slice(from, from + rowsAtOnce);
}

const rowsAtOnce = 5_000;

const insertCommands = `
  INSERT INTO log.command (id, account_id, content_digest, first_position, last_position)
  SELECT "commandId", "accountId", "contentDigest", first, last
    FROM json_to_recordset($1::json) act (
      "commandId" uuid, "accountId" text, "contentDigest" text, first bigint, last bigint)`;

const insertEvents = `
  INSERT INTO log.event (position, stream, revision, id, type, schema_version, recorded_at, metadata, data)
  SELECT position, stream, revision, id, type, "schemaVersion", "recordedAt", metadata, data
    FROM json_to_recordset($1::json) event (
      position bigint, stream text, revision integer, id uuid, type text, "schemaVersion" integer,
      "recordedAt" text, metadata text, data text)`;

const moveHead = `
  WITH moved AS (UPDATE log.head SET position = $1, recorded_at = greatest(recorded_at, $2) RETURNING position)
  SELECT pg_notify('mingjian_log', position::text) FROM moved`;
