import { CheckpointSigner, FolderTiles } from '#libs/ledger';
import { join } from 'node:path';
import { anySigner, AttackedLog } from './attacked-log.fixture.js';

let log: AttackedLog;
beforeAll(async () => {
  log = await AttackedLog.open();
});
afterEach(() => log.restore());
afterAll(() => log.close());

describe('Whoever honestly', () => {
  it('turns the key, has a sound log: first both keys sign, then the new one', async () => {
    const next = anySigner();
    const both = { logs: [next.key], witnesses: [] };
    await log.happen(5);
    await log.seal(log.tiles, new CheckpointSigner([log.signer, next], log.last));
    expect(await log.found()).toBe('sound');
    expect(await log.found({ trust: both, retired: [log.signer.key] })).toBe('sound');
    await log.happen(5);
    await log.seal(log.tiles, new CheckpointSigner([next], log.last));
    expect(await log.found({ trust: both, retired: [log.signer.key] })).toBe('sound');
    expect(await log.found()).toBe('NOTE_UNSIGNED');
  });

  it('brings back a backup that reaches the last signed checkpoint, has a sound log and goes on', async () => {
    await log.owner.query('truncate log.event; update log.head set position = 0');
    expect(await log.found()).toBe('EVENT_MISSING 1');
    await log.restore();
    expect(await log.found()).toBe('sound');
    await log.happen(20);
    await log.seal();
    expect(await log.found()).toBe('sound');
  });

  it('loses the tiles and makes them anew from the log, has a sound log and goes on', async () => {
    const anew = new FolderTiles(join(log.folder, 'anew'));
    await log.seal(anew);
    expect(await log.found({ source: { ...log.live, head: () => log.head(anew) } })).toBe('sound');
  });
});
