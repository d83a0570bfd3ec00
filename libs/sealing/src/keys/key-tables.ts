import type { Pool } from 'pg';
import { inTransaction } from './in-transaction.js';

/**
 * The role that serves may add keys, read them and empty one; it may neither change nor remove any: for that there is
 * the owner, whom only a rotation needs. Made by the owner, again without harm.
 * @param role that serves
 */
export const makeKeyTables = (owner: Pool, role: string): Promise<void> =>
  inTransaction(owner, async (session) => {
    await session.query(`select pg_advisory_xact_lock(hashtext('mingjian keys'))`);
    await session.query(tables);
    await session.query(`select set_config('mingjian.key_role', $1, true)`, [role]);
    await session.query(grants);
  });

const tables = `
  create schema if not exists keys;

  -- One row: what the current master key wrapped.
  create table if not exists keys.check_value (
    sole boolean primary key default true check (sole),
    wrapped bytea not null
  );

  -- A batch's own key, as the master key wrapped it.
  create table if not exists keys.batch (
    no integer generated always as identity primary key,
    wrapped bytea not null
  );

  -- Enciphered under the key of its batch; null where it was destroyed.
  create table if not exists keys.subject_key (
    no bigint primary key,
    batch integer not null references keys.batch,
    sealed bytea
  );
  create index if not exists subject_key_batch on keys.subject_key (batch);

  -- In the order in which a rotation locks them.
  create or replace function keys.destroy(numbers bigint[]) returns void
  language sql security definer set search_path = '' as $$
    with dying as (
      select no from keys.subject_key where no = any(numbers) and sealed is not null order by no for update
    )
    update keys.subject_key key set sealed = null from dying where key.no = dying.no
  $$;
  revoke all on function keys.destroy(bigint[]) from public;`;

const grants = `
  do $$ begin
    execute format('grant usage on schema keys to %I', current_setting('mingjian.key_role'));
    execute format('grant select, insert on all tables in schema keys to %I', current_setting('mingjian.key_role'));
    execute format('grant execute on function keys.destroy(bigint[]) to %I', current_setting('mingjian.key_role'));
  end $$;`;
