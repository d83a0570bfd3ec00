import { Catalogue } from '#libs/catalogue';
import { canonicalJson, newId } from '#libs/kernel';
import { CheckpointSigner, FolderTiles } from '#libs/ledger';
import { join } from 'node:path';
import { z } from 'zod';
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

  it('reads events in a newer version, has a sound log: their bytes stay, and the newer ones stand beside them', async () => {
    const opinion = z.strictObject({ grounds: z.string(), outcome: z.string(), by: z.string() });
    const upcasts = [(data: object) => ({ ...data, by: 'nobody' })];
    const newer = new Catalogue({ 'vetting.opinion-recorded': { version: 2, schema: opinion, upcasts } });
    const before = (await log.log.readAll({ after: 0, limit: 300 })).events;
    const read = before.map((event) => newer.decode(event));
    expect(read.filter((data) => opinion.safeParse(data).success)).toHaveLength(300);
    const written = newer.encode({ type: 'vetting.opinion-recorded', data: opinion.parse(read[0]) });
    const event = { id: newId(), type: 'vetting.opinion-recorded', metadata: '{}' };
    const data = canonicalJson(written.data);
    await log.log.append(
      [{ stream: 'dossier-newer', expectedRevision: 'no-stream', events: [{ ...event, ...written, data }] }],
      { commandId: newId(), accountId: 'officer', contentDigest: 'a5'.repeat(32) },
    );
    await log.seal();
    expect((await log.log.readAll({ after: 0, limit: 300 })).events).toEqual(before);
    expect(await log.found()).toBe('sound');
  });

  it('loses the tiles and makes them anew from the log, has a sound log and goes on', async () => {
    const anew = new FolderTiles(join(log.folder, 'anew'));
    await log.seal(anew);
    expect(await log.found({ source: { ...log.live, head: () => log.head(anew) } })).toBe('sound');
  });
});
