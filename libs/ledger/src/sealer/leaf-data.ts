import type { StoredEvent } from '#libs/event-store';

/**
 * What the tree holds of an event: RFC 8785 JSON, put together from the stored bytes, which are canonical already; the
 * keys stand in their order. Its place in the tree is its position less one.
 */
export const leafData = (event: StoredEvent): Buffer => {
  const { data, id, metadata, recordedAt, revision, schemaVersion, stream, type } = event;
  const text = (value: string): string => JSON.stringify(value);
  return Buffer.from(
    `{"data":${data},"id":${text(id)},"metadata":${metadata},"recordedAt":${text(recordedAt)},` +
      `"revision":${revision},"schemaVersion":${schemaVersion},"stream":${text(stream)},"type":${text(type)},"v":1}`,
  );
};
