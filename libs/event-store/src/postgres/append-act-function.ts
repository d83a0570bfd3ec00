/**
 * The direct path: one act on one stream, without the arrays and loops that `append_acts` needs to keep many
 * apart. Same order of statements, same outcomes.
 */
export const appendActFunction = (log: string): string => `
CREATE FUNCTION ${log}.append_act(
  command uuid, account text, digest text, stream_name text, expected integer,
  event_id uuid[], event_type text[], event_schema_version integer[], event_metadata text[], event_data text[],
  clock text,
  OUT outcome text, OUT last_position bigint, OUT actual integer
) LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
AS $$
DECLARE
  events integer := cardinality(event_id);
  stamp text;
BEGIN
  UPDATE ${log}.head h
     SET position = h.position + events, recorded_at = greatest(h.recorded_at, clock)
  RETURNING h.position, h.recorded_at INTO last_position, stamp;

  SELECT (SELECT CASE WHEN c.account_id = account AND c.content_digest = digest THEN 'repeated' ELSE 'reused' END
            FROM ${log}.command c WHERE c.id = command),
         coalesce((SELECT e.revision FROM ${log}.event e WHERE e.stream = stream_name
                    ORDER BY e.revision DESC LIMIT 1), -1)
    INTO outcome, actual;

  IF outcome IS NULL AND actual <> expected THEN
    outcome := 'conflict';
  END IF;
  IF outcome IS NOT NULL THEN
    UPDATE ${log}.head h SET position = h.position - events;
    RETURN;
  END IF;

  WITH act AS (
    INSERT INTO ${log}.command (id, account_id, content_digest, first_position, last_position)
    VALUES (command, account, digest, last_position - events + 1, last_position)
  )
  INSERT INTO ${log}.event (position, stream, revision, id, type, schema_version, recorded_at, metadata, data)
  SELECT last_position - events + e.place, stream_name, expected + e.place,
         e.id, e.type, e.schema_version, stamp, e.metadata, e.data
    FROM unnest(event_id, event_type, event_schema_version, event_metadata, event_data)
           WITH ORDINALITY e(id, type, schema_version, metadata, data, place);
  outcome := 'appended';
  PERFORM pg_notify('mingjian_${log}', last_position::text);
END $$;
`;
