import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventLog1795305600000, PostgresEventStore, type EventStore } from '#libs/event-store';
import { SystemClock } from '#libs/kernel';
import { secondProcess, testDatabase } from '#libs/testing';
import { FolderLastCheckpoints } from './folder-last-checkpoints.adapter.js';
import { FolderTiles } from './folder-tiles.adapter.js';
import { happen, headOf, isWhole, noteSigner, origin, sealAll, testKey } from './sealing.fixture.js';
import { CheckpointSigner } from './checkpoint-signer.js';

/** Seals as fast as it can, and says after each checkpoint how far. */
const program = `
  import { createPrivateKey } from 'node:crypto';
  import { PostgresEventStore } from '#libs/event-store';
  import { SystemClock } from '#libs/kernel';
  import { CheckpointSigner, FolderLastCheckpoints, FolderTiles, localSigner, Sealer } from '#libs/ledger';
  const [, url, folder, keys, key, origin] = process.argv;
  const log = new PostgresEventStore({ url, clock: new SystemClock() });
  const signer = localSigner(origin, 'note', createPrivateKey(key));
  const signers = new CheckpointSigner([signer], new FolderLastCheckpoints(keys));
  const sealed = (size) => console.log(size);
  await new Sealer(log, new FolderTiles(folder), signers, { origin, every: 0, sealed }).run(new AbortController().signal);
`;

const writesUntil = async (stopped: AbortSignal, log: EventStore): Promise<void> => {
  while (!stopped.aborted) await happen(log, 4);
};

describe('When the sealer is killed again and again', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let log: PostgresEventStore;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase([EventLog1795305600000]);
    log = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
    folder = await mkdtemp(join(tmpdir(), 'mingjian-sealer-'));
  });
  afterAll(async () => {
    await log.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('no event is left out, none is sealed twice, and its signer never signs two heads of one size', async () => {
    const tiles = new FolderTiles(join(folder, 'tiles'));
    const keys = join(folder, 'keys');
    let before = 0;
    for (let round = 0; round < 4; round += 1) {
      const parameters = [database.addresses.applicationUrl, join(folder, 'tiles'), keys, testKey, origin];
      const sealer = secondProcess(program, parameters);
      const stop = new AbortController();
      const writing = writesUntil(stop.signal, log);
      // In the middle of its work, whatever it does at that moment.
      for (let line = 0; line <= round * 3; line += 1) await sealer.nextLine();
      await sealer.kill('SIGKILL');
      stop.abort();
      await writing;
      const { size } = await headOf(tiles);
      expect(size).toBeGreaterThan(before);
      before = size;
    }
    await sealAll(log, tiles, new CheckpointSigner([noteSigner], new FolderLastCheckpoints(keys)));
    expect((await headOf(tiles)).size).toBe(await log.head());
    expect(await isWhole(log, tiles)).toBe(true);
  }, 60_000);
});
