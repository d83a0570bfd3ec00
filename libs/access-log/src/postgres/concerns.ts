import { grantToApplication } from '#libs/database';

/**
 * Which entries are about a stream (`matter:…`) or by an account (`account:…`). A trigger writes it in the
 * transaction of the entry, so that nothing lags and nothing is missed; it can be made anew from the log. It is
 * guarded as the log is: who could thin it out could hide a reader.
 */
export const concerns = `
CREATE TABLE access.concern (
  name text COLLATE "C" NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (name, position)
);
CREATE INDEX event_recorded_at ON access.event (recorded_at, position);

CREATE FUNCTION access.note_concerns() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  INSERT INTO access.concern (name, position)
  SELECT DISTINCT concerned.name, e.position
    FROM (SELECT position, data::jsonb AS data, metadata::jsonb -> 'actor' AS actor FROM appended) e
   CROSS JOIN LATERAL (
           SELECT 'matter:' || matter FROM jsonb_array_elements_text(e.data -> 'matters') matter
            UNION ALL SELECT 'account:' || (e.actor ->> 'accountId')
            UNION ALL SELECT 'account:' || (e.actor ->> 'onBehalfOf')
            UNION ALL SELECT 'account:' || (e.data ->> 'login')) concerned(name)
   WHERE concerned.name IS NOT NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION access.note_concerns FROM PUBLIC;

CREATE TRIGGER concerns_noted AFTER INSERT ON access.event REFERENCING NEW TABLE AS appended
  FOR EACH STATEMENT EXECUTE FUNCTION access.note_concerns();
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON access.concern
  FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_rewriting();
ALTER TABLE access.event ENABLE ALWAYS TRIGGER concerns_noted;
ALTER TABLE access.concern ENABLE ALWAYS TRIGGER never_rewritten;
${grantToApplication(['access.concern'], ['select'])}
`;
