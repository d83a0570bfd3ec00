import { isUuid } from '#libs/kernel';
import { UnfitAppend } from './event-store.errors.js';
import type { Commit, EventToAppend, StreamWrite } from './event-store.port.js';

/** An entry of the public log is at most this long (C2SP tlog-tiles). */
const leafBytes = 65_535;

/** What a leaf holds besides data, metadata, stream and type: keys, id, instant and numbers. */
const envelopeBytes = 256;

/** Longest name of a stream or a type; both are indexed. */
const nameBytes = 255;

/**
 * Stands at the door of every adapter: what passes can be stored byte for byte, hashed and exported.
 * @throws UnfitAppend
 */
export const admit = (writes: readonly StreamWrite[], commit: Commit): void => {
  require(writes.length > 0, 'an act writes to at least one stream');
  require(new Set(writes.map(({ stream }) => stream)).size ===
    writes.length, 'a stream stands at most once in an act');
  require(isUuid(commit.commandId), 'the command id is a lower-case UUID');
  require(isPlain(commit.accountId) && isPlain(commit.contentDigest), 'account and digest are plain text');
  writes.forEach(admitWrite);
};

const admitWrite = ({ stream, expectedRevision, events }: StreamWrite): void => {
  require(isName(stream), 'the name of a stream is 1 to 255 bytes of plain text');
  require(expectedRevision === 'no-stream' || isCount(expectedRevision), 'a revision is 0, 1, 2 …');
  require(events.length > 0, `nothing to write to ${stream}`);
  for (const event of events) admitEvent(stream, event);
};

const admitEvent = (stream: string, { id, type, schemaVersion, data, metadata }: EventToAppend): void => {
  require(isUuid(id), 'the id of an event is a lower-case UUID');
  require(isName(type), 'the type of an event is 1 to 255 bytes of plain text');
  require(isCount(schemaVersion), 'a schema version is a whole number');
  require(isPlain(data) && isPlain(metadata), `${type} holds NUL or a lone surrogate`);
  const bytes = [data, metadata, JSON.stringify(stream), JSON.stringify(type)].map((text) =>
    Buffer.byteLength(text),
  );
  const leaf = bytes.reduce((sum, length) => sum + length, envelopeBytes);
  require(leaf <= leafBytes, `${type} makes a leaf of ${leaf} bytes, at most ${leafBytes} are allowed`);
};

const require = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new UnfitAppend(otherwise);
};

// Neither NUL nor half a surrogate pair survives the way through UTF-8 and PostgreSQL's text.
const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const isName = (text: string): boolean =>
  text.length > 0 && Buffer.byteLength(text) <= nameBytes && isPlain(text);

/** Fits PostgreSQL's `integer`. */
const isCount = (number: number): boolean => Number.isInteger(number) && number >= 0 && number < 2 ** 31;
