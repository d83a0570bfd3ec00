import type { Question } from './sessions.js';

/** Every question that is put to a log, prepared once a connection. */
export interface LogQuestions {
  readonly streamForwards: Question;
  readonly streamBackwards: Question;
  readonly page: Question;
  readonly pageOfTypes: Question;
  readonly command: Question;
  readonly head: Question;
}

/** @param log the schema that the log lies in */
export const logQuestions = (log: string): LogQuestions => ({
  streamForwards: {
    name: 'stream forwards',
    text: `SELECT ${columns} FROM ${log}.event e
            WHERE e.stream = $1 AND e.revision BETWEEN $2 AND $3 ORDER BY e.revision`,
  },
  streamBackwards: {
    name: 'stream backwards',
    text: `SELECT ${columns} FROM ${log}.event e
            WHERE e.stream = $1 AND e.revision BETWEEN $2 AND $3 ORDER BY e.revision DESC`,
  },
  // The head comes from the same snapshot, so that what is missing at the end is seen, too.
  page: {
    name: 'page',
    text: `SELECT h.position AS head, e.*
             FROM ${log}.head h
             LEFT JOIN LATERAL (SELECT ${columns} FROM ${log}.event e
                                 WHERE e.position > $1 ORDER BY e.position LIMIT $2) e ON true
            ORDER BY e.position`,
  },
  // Each type gives its next positions from the index alone; only the rows of the page are fetched. Rows are compared
  // as pairs because no other index can serve that: for a common type the planner would rather walk through the log.
  pageOfTypes: {
    name: 'page of types',
    text: `SELECT h.position AS head, e.*
             FROM ${log}.head h
             LEFT JOIN LATERAL (
               SELECT found.*
                 FROM (SELECT next.position
                         FROM unnest($3::text[]) wanted(type)
                        CROSS JOIN LATERAL (SELECT t.position FROM ${log}.event t
                                             WHERE (t.type, t.position) > (wanted.type, $1::bigint)
                                               AND (t.type, t.position) <= (wanted.type, 9223372036854775807)
                                             ORDER BY t.type, t.position LIMIT $2) next
                        ORDER BY next.position LIMIT $2) chosen
                CROSS JOIN LATERAL (SELECT ${columns} FROM ${log}.event e
                                     WHERE e.position = chosen.position OFFSET 0) found) e ON true
            ORDER BY e.position`,
  },
  command: {
    name: 'command',
    text: `SELECT c.account_id AS "accountId", c.content_digest AS "contentDigest",
                  c.last_position AS "lastPosition", e.stream, max(e.revision) AS revision
             FROM ${log}.command c
             JOIN ${log}.event e ON e.position BETWEEN c.first_position AND c.last_position
            WHERE c.id = $1
            GROUP BY c.id, e.stream`,
  },
  head: { name: 'head', text: `SELECT position AS head FROM ${log}.head` },
});

const columns = `
  e.position, e.stream, e.revision, e.id, e.type, e.schema_version AS "schemaVersion",
  e.recorded_at AS "recordedAt", e.metadata, e.data`;
