type Privilege = 'select' | 'insert' | 'update' | 'delete' | 'truncate';

/**
 * SQL for a migration, after it has made the tables: the application's role, which owns nothing, may do this with
 * them. What a table is to keep for ever is granted less than everything.
 */
export const grantToApplication = (
  tables: readonly string[],
  may: readonly Privilege[] = ['select', 'insert', 'update', 'delete'],
): string => `
  do $$ begin
    execute format('grant ${may.join(', ')} on ${tables.join(', ')} to %I',
                   current_setting('mingjian.application_role'));
  end $$;`;
