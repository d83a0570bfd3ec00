import type { EventStore } from './event-store.port.js';

/** The stream of an event named as `stream@revision`; `undefined` where the log holds no such event. */
export const streamHolding = async (store: EventStore, event: string): Promise<string | undefined> => {
  const [, stream, at] = place.exec(event) ?? [];
  if (stream === undefined) return undefined;
  const revision = Number(at);
  const found = await store.readStream(stream, { from: revision, to: revision });
  return found.length === 1 ? stream : undefined;
};

const place = /^([a-z-]+-[A-Za-z0-9._-]+)@([0-9]{1,15})$/;
