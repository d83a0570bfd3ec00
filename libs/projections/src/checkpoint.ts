import type { EntityManager } from 'typeorm';

/** How far a projection's tables hold what the log says. */
export interface Checkpoint {
  readonly name: string;
  readonly version: number;
  readonly position: number;
}

/** The checkpoint, locked until the transaction ends; made at the beginning of the log if there is none. */
export const lockCheckpoint = async (
  tx: EntityManager,
  { name, version }: Omit<Checkpoint, 'position'>,
): Promise<Checkpoint> => {
  await tx.query(
    'insert into projection_checkpoint (name, version, position) values ($1, $2, 0) on conflict do nothing',
    [name, version],
  );
  const [row] = await tx.query<readonly Stored[]>(`${select} where name = $1 for update`, [name]);
  if (!row) throw new Error(`the checkpoint of ${name} was removed while it was locked`);
  return checkpointOf(row);
};

/**
 * Takes the way from one position to the next for this transaction. False when another process went it first:
 * whoever asks at the same time waits until that one has committed or is gone. The commit need not reach the disk:
 * rows and checkpoint are lost together, and the log, which is not, gives them again.
 */
export const claim = async (
  tx: EntityManager,
  { name, version, position }: Checkpoint,
  upTo: number,
): Promise<boolean> => {
  const [, claimed] = await tx.query<[unknown, number]>(
    `update projection_checkpoint set position = $4
     from (select set_config('synchronous_commit', 'off', true)) as relaxed
     where name = $1 and version = $2 and position = $3`,
    [name, version, position, upTo],
  );
  return claimed === 1;
};

/** Begins anew in another version. */
export const resetCheckpoint = async (tx: EntityManager, { name, version }: Checkpoint): Promise<void> => {
  await tx.query('update projection_checkpoint set version = $2, position = 0 where name = $1', [
    name,
    version,
  ]);
};

/** The position that every one of these projections has reached in the snapshot of `tx`; 0 if one never ran. */
export const positionOf = async (tx: EntityManager, names: readonly string[]): Promise<number> => {
  const rows = await tx.query<readonly Stored[]>(`${select} where name = any($1)`, [names]);
  return rows.length < names.length ? 0 : Math.min(...rows.map(({ position }) => Number(position)));
};

/** `bigint` comes as text. */
interface Stored {
  readonly name: string;
  readonly version: number;
  readonly position: string;
}

const select = 'select name, version, position from projection_checkpoint';

const checkpointOf = ({ name, version, position }: Stored): Checkpoint => ({
  name,
  version,
  position: Number(position),
});
