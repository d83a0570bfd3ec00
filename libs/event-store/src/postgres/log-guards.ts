/**
 * Nobody changes what was written: triggers stop the owner too, grants leave the application's role nothing but
 * reading and the append functions. ALWAYS: also when a session plays a replica.
 */
export const logGuards = (log: string): string => `
CREATE FUNCTION ${log}.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '日志不可改写 / the log is never rewritten: % on %', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON ${log}.event
  FOR EACH STATEMENT EXECUTE FUNCTION ${log}.refuse_rewriting();
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON ${log}.command
  FOR EACH STATEMENT EXECUTE FUNCTION ${log}.refuse_rewriting();
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON ${log}.head
  FOR EACH STATEMENT EXECUTE FUNCTION ${log}.refuse_rewriting();
ALTER TABLE ${log}.event ENABLE ALWAYS TRIGGER never_rewritten;
ALTER TABLE ${log}.command ENABLE ALWAYS TRIGGER never_rewritten;
ALTER TABLE ${log}.head ENABLE ALWAYS TRIGGER never_removed;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${log} FROM PUBLIC;
DO $$
DECLARE
  application text := current_setting('mingjian.application_role');
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA ${log} TO %I', application);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA ${log} TO %I', application);
  EXECUTE format('GRANT EXECUTE ON FUNCTION ${log}.append_acts, ${log}.append_act TO %I', application);
END $$;
`;
