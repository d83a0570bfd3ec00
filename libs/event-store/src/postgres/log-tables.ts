/**
 * The log, the acts that wrote it, and the one row that is its head. Names and instants are compared by their
 * bytes whatever the database's locale; an instant is kept as the text that is hashed.
 */
export const logTables = (log: string): string => `
CREATE SCHEMA ${log};

CREATE TABLE ${log}.event (
  position bigint PRIMARY KEY,
  stream text COLLATE "C" NOT NULL,
  revision integer NOT NULL,
  id uuid NOT NULL UNIQUE,
  type text COLLATE "C" NOT NULL,
  schema_version integer NOT NULL,
  recorded_at text COLLATE "C" NOT NULL,
  metadata text NOT NULL,
  data text NOT NULL,
  UNIQUE (stream, revision)
);
CREATE INDEX event_type_position ON ${log}.event (type, position);

CREATE TABLE ${log}.command (
  id uuid PRIMARY KEY,
  account_id text NOT NULL,
  content_digest text NOT NULL,
  first_position bigint NOT NULL,
  last_position bigint NOT NULL
);

CREATE TABLE ${log}.head (
  alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
  position bigint NOT NULL,
  recorded_at text COLLATE "C" NOT NULL
);
INSERT INTO ${log}.head (position, recorded_at) VALUES (0, '');
`;
