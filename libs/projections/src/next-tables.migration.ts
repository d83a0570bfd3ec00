import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A newer version of a read model is filled beside the older, in tables of the schema `projection_next`, which then
 * take the older ones' place. Only the owner makes and drops tables; the application asks it by these functions, and
 * only for tables whose every row it may delete anyway.
 */
export class NextTables1795420300000 implements MigrationInterface {
  readonly name = 'NextTables1795420300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table projection_checkpoint
        add column lane text not null default 'serving' check (lane in ('serving', 'next')),
        drop constraint projection_checkpoint_pkey,
        add primary key (name, lane);

      create schema projection_next;

      create function projection_next.check_read_models(served regclass[]) returns void
      language plpgsql set search_path = pg_catalog, pg_temp as $$
      declare one regclass;
      begin
        foreach one in array served loop
          if not has_table_privilege(session_user, one, 'delete') then
            raise insufficient_privilege using message = format('%s is no read model of %s', one, session_user);
          end if;
        end loop;
      end $$;

      ${begin}
      ${take}

      revoke all on all functions in schema projection_next from public;
      do $$ begin
        execute format('grant usage on schema projection_next to %I', current_setting('mingjian.application_role'));
        execute format('grant execute on function projection_next.begin(regclass[]), projection_next.take(regclass[]) to %I',
                       current_setting('mingjian.application_role'));
      end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop schema projection_next cascade;
      delete from projection_checkpoint where lane = 'next';
      alter table projection_checkpoint
        drop constraint projection_checkpoint_pkey, add primary key (name), drop column lane`);
  }
}

/** Empty tables of the same shape, with constraints and indexes by the same names, and the same grants. */
const begin = `
  create function projection_next.begin(served regclass[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare one regclass; own text; made text;
  begin
    perform projection_next.check_read_models(served);
    foreach one in array served loop
      select relname into own from pg_class where oid = one;
      execute format('drop table if exists projection_next.%I', own);
      execute format('create table projection_next.%I (like %s including defaults including generated
                      including identity including storage including compression including comments)', own, one);
      for made in
        select format('alter table projection_next.%I add constraint %I %s', own, conname, pg_get_constraintdef(oid))
        from pg_constraint where conrelid = one and contype in ('p', 'u', 'c', 'x')
        union all
        select replace(pg_get_indexdef(indexrelid), format(' ON %s ', one), format(' ON projection_next.%I ', own))
        from pg_index where indrelid = one and indexrelid not in (select conindid from pg_constraint where conrelid = one)
        union all
        select format('grant %s on projection_next.%I to %s', privilege_type, own, grantee::regrole)
        from pg_class, aclexplode(relacl) where oid = one and grantee <> relowner
      loop
        execute made;
      end loop;
    end loop;
  end $$;`;

/** In the caller's transaction: who reads the older tables is waited for, who comes meanwhile waits and reads the newer. */
const take = `
  create function projection_next.take(served regclass[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare one regclass; own text; home text;
  begin
    perform projection_next.check_read_models(served);
    foreach one in array served loop
      execute format('analyze projection_next.%I', (select relname from pg_class where oid = one));
    end loop;
    execute format('lock table %s in access exclusive mode', (select string_agg(each::text, ', ') from unnest(served) as each));
    foreach one in array served loop
      select relname, relnamespace::regnamespace into own, home from pg_class where oid = one;
      execute format('drop table %s', one);
      execute format('alter table projection_next.%I set schema %s', own, home);
    end loop;
  end $$;`;
