import type { EntityManager } from 'typeorm';

/** The tables that are read, or those that are filled beside them to take their place. */
export type Lane = 'serving' | 'next';

/** How far a projection's tables hold what the log says. */
export interface Checkpoint {
  readonly name: string;
  readonly lane: Lane;
  readonly version: number;
  readonly position: number;
}

export interface Lanes {
  readonly serving: Checkpoint;
  readonly next?: Checkpoint;
}

/**
 * The checkpoints of a projection, locked until the transaction ends. Where there is none, its tables are empty, and
 * are filled where they stand.
 */
export const lockCheckpoints = async (
  tx: EntityManager,
  { name, version }: Pick<Checkpoint, 'name' | 'version'>,
): Promise<Lanes> => {
  await tx.query(
    `insert into projection_checkpoint (name, lane, version, position) values ($1, 'serving', $2, 0)
     on conflict do nothing`,
    [name, version],
  );
  const rows = await tx.query<readonly Stored[]>(`${select} where name = $1 order by lane for update`, [
    name,
  ]);
  const { serving, next } = Object.fromEntries(rows.map((row) => [row.lane, checkpointOf(row)]));
  if (!serving) throw new Error(`the checkpoint of ${name} was removed while it was locked`);
  return next ? { serving, next } : { serving };
};

/**
 * Takes the way from one position to the next for this transaction, which writes the tables of its lane. False when
 * another process went it first: whoever asks at the same time waits until that one has committed or is gone. The
 * commit need not reach the disk: rows and checkpoint are lost together, and the log, which is not, gives them again.
 */
export const claim = async (
  tx: EntityManager,
  { name, lane, version, position }: Checkpoint,
  upTo: number,
): Promise<boolean> => {
  const [, claimed] = await tx.query<[unknown, number]>(
    `update projection_checkpoint set position = $5
     from (select set_config('synchronous_commit', 'off', true)) as relaxed
     where name = $1 and lane = $2 and version = $3 and position = $4`,
    [name, lane, version, position, upTo],
  );
  return claimed === 1;
};

/** The position that every one of these projections has reached in the snapshot of `tx`; 0 if one never ran. */
export const positionOf = async (tx: EntityManager, names: readonly string[]): Promise<number> => {
  const rows = await tx.query<readonly Stored[]>(`${select} where name = any($1) and lane = 'serving'`, [
    names,
  ]);
  return rows.length < names.length ? 0 : Math.min(...rows.map(({ position }) => Number(position)));
};

/** `bigint` comes as text. */
interface Stored {
  readonly name: string;
  readonly lane: Lane;
  readonly version: number;
  readonly position: string;
}

const select = 'select name, lane, version, position from projection_checkpoint';

const checkpointOf = (stored: Stored): Checkpoint => ({ ...stored, position: Number(stored.position) });
