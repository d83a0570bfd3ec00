import type { EventStore } from '#libs/event-store';
import { canonicalJson, newId } from '#libs/kernel';
import { KeyNumbers, Keyring, MemoryKeyStore, Seals, Unsealing } from '#libs/sealing';

export interface MemorySeals {
  readonly seals: Seals;
  readonly keyring: Keyring;
  /** Opens a stream that holds a key, for tests whose story begins after that. */
  opens(this: void, stream: string): Promise<void>;
  /** The same value with every sealed text in clear, as somebody reads who may read all. */
  inClear(this: void, value: unknown): Promise<unknown>;
}

/** Seals of a test's log, under keys that end with the test. */
export const memorySeals = (log: EventStore): MemorySeals => {
  const keyring = new Keyring(new MemoryKeyStore());
  const unsealing = new Unsealing(keyring);
  return {
    seals: new Seals(keyring, new KeyNumbers(log)),
    keyring,
    opens: async (stream) => {
      const [key] = await keyring.mint(1);
      const metadata = canonicalJson({ key: key?.no });
      const event = { id: newId(), type: 'test.opened', schemaVersion: 1, metadata, data: '{}' };
      await log.append([{ stream, expectedRevision: 'no-stream', events: [event] }], {
        ...{ commandId: newId(), accountId: 'test', contentDigest: 'a5'.repeat(32) },
      });
    },
    inClear: (value) => unsealing.reveal(value, () => undefined, String),
  };
};
