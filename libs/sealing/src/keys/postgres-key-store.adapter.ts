import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { refuse, WrongMasterKey } from '../sealing.errors.js';
import { enciphered, keyLength, perBatch } from './batch-file.js';
import { DurableKeyStore } from './durable-key-store.port.js';
import { inTransaction } from './in-transaction.js';
import { unwrappedBy, type MasterKeys } from './known-master-keys.js';
import type { MasterKey } from './master-key.port.js';
import { rotateKeyTables } from './rotate-key-tables.js';
import { SpareKeys } from './spare-keys.js';
import { SubjectKey } from './subject-key.js';

interface KeyDatabase {
  /** As the role that serves. */
  readonly pool: Pool;
  /** Only for a rotation. */
  readonly owner?: Pool;
  /** What an operator calls it. */
  readonly place: string;
}

type Session = Pool | PoolClient;

/** Subject keys in a database of their own, which is not the log's: enciphered under batch keys as in a folder. */
export class PostgresKeyStore extends DurableKeyStore {
  readonly #spare = new SpareKeys((keys) => this.#write(keys));
  readonly #batchKeys = new Map<string, Buffer>();

  constructor(
    private readonly database: KeyDatabase,
    private readonly masters: MasterKeys,
  ) {
    super();
  }

  override async begin(): Promise<void> {
    await this.#expectWeakRole();
    await this.#begun(this.database.pool);
  }

  override async verify(): Promise<void> {
    await this.#expectWeakRole();
    await this.#current(this.database.pool);
  }

  override mint(count: number): Promise<readonly SubjectKey[]> {
    return this.#spare.take(count);
  }

  override async find(numbers: readonly number[]): Promise<ReadonlyMap<number, SubjectKey>> {
    const { rows } = await this.database.pool.query<{ no: string; sealed: Buffer; wrapped: Buffer }>(
      `select key.no, key.sealed, batch.wrapped from keys.subject_key key join keys.batch on batch.no = key.batch
       where key.no = any($1::bigint[]) and key.sealed is not null`,
      [numbers],
    );
    const found = new Map<number, SubjectKey>();
    for (const { no, sealed, wrapped } of rows) {
      const bytes = enciphered(await this.#unwrapped(wrapped), Number(no) % perBatch, sealed);
      found.set(Number(no), new SubjectKey(Number(no), bytes));
    }
    return new Map(numbers.flatMap((no) => entryOf(no, found.get(no))));
  }

  override async destroy(numbers: readonly number[]): Promise<void> {
    await this.database.pool.query('select keys.destroy($1::bigint[])', [numbers]);
  }

  override async rotate(): Promise<number> {
    const { owner, pool } = this.database;
    if (!owner) throw refuse('SEALING.OWNER_NEEDED');
    return rotateKeyTables(owner, this.masters, await this.#current(pool));
  }

  override async close(): Promise<void> {
    await Promise.all([this.database.pool.end(), this.database.owner?.end()]);
  }

  #write(keys: Buffer): Promise<number> {
    return inTransaction(this.database.pool, async (session) => {
      // Until this is committed no rotation changes which master key wraps.
      await session.query(`select pg_advisory_xact_lock_shared(hashtext('mingjian keys'))`);
      const master = await this.#begun(session);
      const batchKey = randomBytes(keyLength);
      const { rows } = await session.query<{ no: number }>(
        'insert into keys.batch (wrapped) values ($1) returning no',
        [await master.wrap(batchKey)],
      );
      const number = rows[0]?.no ?? 0;
      const all = enciphered(batchKey, 0, keys);
      const records = Array.from({ length: perBatch }, (_, index) =>
        all.subarray(index * keyLength, (index + 1) * keyLength),
      );
      await session.query(
        `insert into keys.subject_key (no, batch, sealed)
         select $1::bigint * ${perBatch} + place - 1, $1, sealed
         from unnest($2::bytea[]) with ordinality as given (sealed, place)`,
        [number, records],
      );
      return number;
    });
  }

  async #begun(session: Session): Promise<MasterKey> {
    const { rows } = await session.query('select 1 from keys.check_value');
    if (rows.length === 0) {
      const wrapped = await this.masters[0].wrap(Buffer.alloc(keyLength));
      await session.query('insert into keys.check_value (wrapped) values ($1) on conflict do nothing', [
        wrapped,
      ]);
    }
    return this.#current(session);
  }

  async #current(session: Session): Promise<MasterKey> {
    const { rows } = await session.query<{ wrapped: Buffer }>('select wrapped from keys.check_value');
    const { place } = this.database;
    if (!rows[0]) throw refuse('SEALING.NO_KEYS', { place });
    const opened = await unwrappedBy(this.masters, rows[0].wrapped);
    if (!opened) throw refuse('SEALING.WRONG_MASTER_KEY', { place });
    return opened.master;
  }

  async #unwrapped(wrapped: Buffer): Promise<Buffer> {
    const name = wrapped.toString('hex');
    const key = this.#batchKeys.get(name) ?? (await unwrappedBy(this.masters, wrapped))?.key;
    if (!key) throw new WrongMasterKey(this.database.place);
    this.#batchKeys.set(name, key);
    return key;
  }

  /** @throws SEALING.NO_KEY_TABLES, SEALING.KEY_ROLE_TOO_STRONG */
  async #expectWeakRole(): Promise<void> {
    const { pool, place } = this.database;
    const { rows } = await pool.query<{ made: boolean; strong: boolean | null }>(
      `select made is not null as made, has_table_privilege(made, 'update, delete, truncate') as strong
       from to_regclass('keys.subject_key') as made`,
    );
    if (rows[0]?.made !== true) throw refuse('SEALING.NO_KEY_TABLES', { place });
    if (rows[0].strong === true) throw refuse('SEALING.KEY_ROLE_TOO_STRONG', { place });
  }
}

const entryOf = (no: number, key: SubjectKey | undefined): readonly (readonly [number, SubjectKey])[] =>
  key ? [[no, key]] : [];
