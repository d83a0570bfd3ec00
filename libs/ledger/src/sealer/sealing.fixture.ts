import { generateKeyPairSync } from 'node:crypto';
import { MemoryEventStore, type EventStore, type StoredEvent } from '#libs/event-store';
import { DrivenClock, newId } from '#libs/kernel';
import { localSigner } from '../notes/note-signer.js';
import { rootOf, leafHash, type Hash } from '../verifier/tree.js';
import { parseCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';
import { parseNote, signersOf } from '../verifier/signed-note.js';
import { CheckpointSigner } from './checkpoint-signer.js';
import type { LastCheckpoints } from './last-checkpoints.port.js';
import { leafData } from './leaf-data.js';
import { MemoryLastCheckpoints } from './memory-last-checkpoints.adapter.js';
import { Sealer } from './sealer.js';
import type { TileStore } from './tile-store.port.js';

export const origin = 'log.example/cases';
const { privateKey } = generateKeyPairSync('ed25519');
/** Made for this test run alone; PEM, so that a second process can have it. */
export const testKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
export const noteSigner = localSigner(origin, 'note', privateKey);
export const signerWith = (last: LastCheckpoints = new MemoryLastCheckpoints()): CheckpointSigner =>
  new CheckpointSigner([noteSigner], last);

export const emptyLog = (): MemoryEventStore =>
  new MemoryEventStore({ clock: new DrivenClock('2017-05-22T04:00:00.000Z') });

/** So many acts, of one event each, each to a stream of its own. */
export const happen = async (log: EventStore, count: number, said = '示例'): Promise<void> => {
  const acts = Array.from({ length: count }, () => {
    const event = { id: newId(), type: 'made.up', schemaVersion: 1 };
    const texts = { metadata: '{"by":"li"}', data: JSON.stringify({ said }) };
    const write = {
      stream: `made-up-${event.id}`,
      expectedRevision: 'no-stream',
      events: [{ ...event, ...texts }],
    } as const;
    return log.append([write], { commandId: newId(), accountId: 'li', contentDigest: '0'.repeat(64) });
  });
  await Promise.all(acts);
};

export const allOf = async (log: EventStore): Promise<readonly StoredEvent[]> => {
  const found: StoredEvent[] = [];
  for (;;) {
    const { events } = await log.readAll({ after: found.length, limit: 1_000 });
    if (events.length === 0) return found;
    found.push(...events);
  }
};

export const leavesOf = async (log: EventStore): Promise<readonly Hash[]> =>
  (await allOf(log)).map((event) => leafHash(leafData(event)));

/** Seals until the whole log is. @throws what the sealer throws */
export const sealAll = async (log: EventStore, tiles: TileStore, signer: CheckpointSigner): Promise<void> => {
  const head = await log.head();
  if ((await tiles.read('checkpoint')) && (await headOf(tiles)).size === head) return;
  const ending = new AbortController();
  const sealed = (size: number): void => {
    if (size >= head) ending.abort();
  };
  await new Sealer(log, tiles, signer, { origin, every: 1, sealed }).run(ending.signal);
};

/** The published head, its signature checked. */
export const headOf = async (tiles: TileStore): Promise<Checkpoint> => {
  const note = parseNote(Buffer.from((await tiles.read('checkpoint')) ?? []).toString());
  signersOf(note, [noteSigner.key]);
  return parseCheckpoint(note.text);
};

/** Whether the published head is that of the whole log as it stands. */
export const isWhole = async (log: EventStore, tiles: TileStore): Promise<boolean> => {
  const { size, root } = await headOf(tiles);
  const leaves = await leavesOf(log);
  return size === leaves.length && Buffer.from(root).equals(rootOf(leaves));
};
