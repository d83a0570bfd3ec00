interface Question {
  readonly name: string;
  readonly text: string;
}

const columns =
  'e.position, e.stream, e.id, e.type, e.schema_version AS "schemaVersion", e.recorded_at AS "recordedAt", e.metadata, e.data';

/** Where the entries of an instant and later begin; time in the log never runs back, so it is a position. */
const positionAt = (instant: string): string =>
  `(SELECT d.position FROM access.event d WHERE d.recorded_at >= ${instant} ORDER BY d.recorded_at, d.position LIMIT 1)`;

const endless = '9223372036854775807';

/** $1: before this position, $2: at most so many, $3 and $4: from and until these instants, or null. */
const within = (position: string): string => `
  ${position} < least($1::bigint, coalesce(${positionAt('$4::text')}, ${endless}))
  AND ${position} >= coalesce(${positionAt('$3::text')}, CASE WHEN $3 IS NULL THEN 0 ELSE ${endless} END)`;

/** Everything, the newest first. */
export const all: Question = {
  name: 'all access',
  text: `SELECT ${columns} FROM access.event e WHERE ${within('e.position')} ORDER BY e.position DESC LIMIT $2`,
};

/** Those that concern one of $5 and all of $6; each name of $5 gives its newest from the index alone. */
export const concerning: Question = {
  name: 'access concerning',
  text: `SELECT ${columns}
           FROM (SELECT DISTINCT found.position
                   FROM unnest($5::text[]) wanted(name)
                  CROSS JOIN LATERAL (
                          SELECT c.position FROM access.concern c
                           WHERE c.name = wanted.name AND ${within('c.position')}
                             AND NOT EXISTS (SELECT FROM unnest($6::text[]) other(name)
                                              WHERE NOT EXISTS (SELECT FROM access.concern o
                                                                 WHERE o.name = other.name AND o.position = c.position))
                           ORDER BY c.name DESC, c.position DESC LIMIT $2) found
                  ORDER BY found.position DESC LIMIT $2) chosen
          CROSS JOIN LATERAL (SELECT * FROM access.event one WHERE one.position = chosen.position OFFSET 0) e
          ORDER BY e.position DESC`,
};

export const head: Question = { name: 'head of access', text: 'SELECT position AS head FROM access.head' };
