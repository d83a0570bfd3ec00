/**
 * One batch of acts, in one call and one transaction, under READ COMMITTED. Taking the head is a statement of its
 * own, so that the next one sees what the previous holder of the head committed.
 *
 * Acts, writes and events come as parallel arrays in order; `stream_name` holds each stream of the batch once, and a
 * write says which one it means. A revision of -1 is a stream that does not exist. Each act has an outcome:
 * `appended` at `last_position`, `conflict` in its `conflict`th write with a stream at `actual`, or, known by its
 * command, `repeated` or `reused`. The positions of refused acts go to those after them: there is no hole.
 */
export const appendActsFunction = (log: string): string => `
CREATE FUNCTION ${log}.append_acts(
  stream_name text[],
  act_command uuid[], act_account text[], act_digest text[], act_writes integer[],
  write_stream integer[], write_expected integer[], write_events integer[],
  event_write integer[], event_offset integer[], event_id uuid[], event_type text[],
  event_schema_version integer[], event_metadata text[], event_data text[],
  clock text,
  OUT outcome text[], OUT last_position bigint[], OUT conflict integer[], OUT actual integer[]
) LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
AS $$
DECLARE
  reserved bigint;
  reached bigint;
  stamp text;
  revision_now integer[];
  first_position bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(act_command)]);
  write_position bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(write_stream)]);
  write_revision integer[] := array_fill(NULL::integer, ARRAY[cardinality(write_stream)]);
  past_writes integer := 0;
  act_end integer;
BEGIN
  UPDATE ${log}.head h
     SET position = h.position + cardinality(event_id), recorded_at = greatest(h.recorded_at, clock)
  RETURNING h.position, h.recorded_at INTO reserved, stamp;
  reached := reserved - cardinality(event_id);

  SELECT ARRAY(SELECT coalesce((SELECT e.revision FROM ${log}.event e WHERE e.stream = s.name
                                 ORDER BY e.revision DESC LIMIT 1), -1)
                 FROM unnest(stream_name) s(name)),
         ARRAY(SELECT (SELECT CASE WHEN c.account_id = a.account AND c.content_digest = a.digest
                                   THEN 'repeated' ELSE 'reused' END
                         FROM ${log}.command c WHERE c.id = a.command)
                 FROM unnest(act_command, act_account, act_digest) a(command, account, digest))
    INTO revision_now, outcome;

  last_position := first_position;
  conflict := array_fill(NULL::integer, ARRAY[cardinality(act_command)]);
  actual := conflict;
  FOR act IN 1 .. cardinality(act_command) LOOP
    act_end := past_writes + act_writes[act];
    IF outcome[act] IS NULL THEN
      outcome[act] := 'appended';
      FOR write IN past_writes + 1 .. act_end LOOP
        IF revision_now[write_stream[write]] <> write_expected[write] THEN
          outcome[act] := 'conflict';
          conflict[act] := write - past_writes;
          actual[act] := revision_now[write_stream[write]];
          EXIT;
        END IF;
      END LOOP;
    END IF;
    IF outcome[act] = 'appended' THEN
      first_position[act] := reached + 1;
      FOR write IN past_writes + 1 .. act_end LOOP
        write_position[write] := reached + 1;
        write_revision[write] := write_expected[write] + 1;
        revision_now[write_stream[write]] := write_expected[write] + write_events[write];
        reached := reached + write_events[write];
      END LOOP;
      last_position[act] := reached;
    END IF;
    past_writes := act_end;
  END LOOP;

  WITH acts AS (
    INSERT INTO ${log}.command (id, account_id, content_digest, first_position, last_position)
    SELECT a.command, a.account, a.digest, a.first, a.last
      FROM unnest(act_command, act_account, act_digest, first_position, last_position)
             a(command, account, digest, first, last)
     WHERE a.last IS NOT NULL
  )
  INSERT INTO ${log}.event (position, stream, revision, id, type, schema_version, recorded_at, metadata, data)
  SELECT write_position[e.write] + e.place, stream_name[write_stream[e.write]], write_revision[e.write] + e.place,
         e.id, e.type, e.schema_version, stamp, e.metadata, e.data
    FROM unnest(event_write, event_offset, event_id, event_type, event_schema_version, event_metadata, event_data)
           e(write, place, id, type, schema_version, metadata, data)
   WHERE write_position[e.write] IS NOT NULL;

  IF reached < reserved THEN
    UPDATE ${log}.head SET position = reached;
  END IF;
  PERFORM pg_notify('mingjian_${log}', reached::text);
END $$;
`;
