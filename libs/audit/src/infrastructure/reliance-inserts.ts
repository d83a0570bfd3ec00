/** Those of a batch lie between `$1` and `$2`; of an append that began in the batch before, the rest is there already. */
export const insertEvents = `
  insert into audited_event
  select position, stream, revision, command, type, account, behalf, organ, about, decides, recorded_at
    from jsonb_to_recordset($1::jsonb) as told (position bigint, stream text, revision integer, command text,
         type text, account text, behalf text, organ text, about text[], decides boolean, recorded_at text)`;

export const insertCited = `
  insert into reliance
  select named.position, cited.later, cited.kind, cited.rules
    from jsonb_to_recordset($1::jsonb)
         as cited (later bigint, kind text, rules text[], stream text, revision bigint)
    join audited_event named on named.stream = cited.stream and named.revision = cited.revision
   where named.position <> cited.later
      on conflict do nothing`;

const ofBatch = 'position between $1 and $2';

/** A stream is short: the planner would rather read the index of all that is older. */
const notByPosition = (event: string): string => `${event}.position + 0`;

const sameNominees = (one: string, other: string): string =>
  `(${one}.about = '{}' or ${other}.about = '{}' or ${one}.about && ${other}.about)`;

/** What else was appended with a clearance about its nominee was done on it, whichever of them was told first. */
export const insertClearances = `
  insert into reliance
  select cleared.position, passed.position, 'act', '{}'::text[]
    from audited_event passed
    join audited_event cleared on cleared.command = passed.command and cleared.about && passed.about
   where passed.${ofBatch} and cleared.type = $3 and passed.type <> $3
   union
  select cleared.position, passed.position, 'act', '{}'::text[]
    from audited_event cleared
    join audited_event passed on passed.command = cleared.command and passed.about && cleared.about
   where cleared.${ofBatch} and cleared.type = $3 and passed.type <> $3
      on conflict do nothing`;

/** An append stands in several streams because of what it began with. */
export const insertAct = `
  insert into reliance
  select began.position, event.position, 'act', '{}'
    from audited_event event
   cross join lateral (select position, about from audited_event
                        where command = event.command order by position limit 1) began
   where event.${ofBatch} and began.position < event.position and event.type <> $3
     and ${sameNominees('began', 'event')}
      on conflict do nothing`;

export const insertGrounds = `
  insert into reliance
  select ground.position, event.position, 'ground', '{}'
    from audited_event event
    join jsonb_to_recordset($3::jsonb) as rests (later text, earlier text[]) on rests.later = event.type
   cross join lateral (select stream from audited_event
                        where command = event.command order by position limit 1) began
    join audited_event ground on ground.stream in (event.stream, began.stream)
     and ground.type = any (rests.earlier) and ${notByPosition('ground')} < event.position
   where event.${ofBatch} and ${sameNominees('ground', 'event')}
      on conflict do nothing`;

/** A decision on nominees, and a ballot among them, rests on how each came to stand there. */
export const insertStanding = `
  insert into reliance
  select placed.position, event.position, 'standing', '{}'
    from audited_event event
   cross join unnest(event.about) nominee
   cross join lateral (select position, command from audited_event
                        where stream = 'nomination-' || nominee and type = any ($3)
                          and ${notByPosition('audited_event')} < event.position
                        order by revision desc limit 1) placed
   where event.${ofBatch} and placed.command <> event.command
     and split_part(event.stream, '-', 1) in ('nomination', 'dossier', 'honour', 'ballot')
     and (event.decides or event.type = 'review.ballot-called')
      on conflict do nothing`;
