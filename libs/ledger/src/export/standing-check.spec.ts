import { generateKeyPairSync } from 'node:crypto';
import { localSigner } from '../notes/note-signer.js';
import { CheckpointSigner } from '../sealer/checkpoint-signer.js';
import { MemoryLastCheckpoints } from '../sealer/memory-last-checkpoints.adapter.js';
import { emptyLog, happen, origin, sealAll, signerWith } from '../sealer/sealing.fixture.js';
import { MemoryTiles } from '../sealer/memory-tiles.adapter.js';
import { liveLog } from './live-log.js';
import type { LogSource } from './log-source.js';
import { StandingCheck } from './standing-check.js';

const [log, tiles] = [emptyLog(), new MemoryTiles()];
const source = liveLog(log, tiles);
const signer = signerWith();

beforeAll(async () => {
  await happen(log, 600);
  await sealAll(log, tiles, signer);
});

/** Steps until the round is done. */
const round = async (check: StandingCheck, steps = 3): Promise<readonly string[]> => {
  const results: string[] = [];
  for (let step = 0; step < steps; step += 1)
    results.push(await check.step().then(String, (error: unknown) => String(error)));
  return results;
};

/** The log, but for what was done to the leaf at an index. */
const butAt = (index: number, done: (entry: Uint8Array) => readonly Uint8Array[]): LogSource => ({
  ...source,
  entries: async (tile) =>
    (await source.entries(tile)).flatMap((entry, at) =>
      tile.index * 256 + at === index ? done(entry) : [entry],
    ),
});

describe('The standing check of a log', () => {
  it('goes round it, wherever it begins', async () => {
    expect(await round(new StandingCheck(source, signer, 1_000_000), 4)).toEqual(['256', '88', '256', '256']);
  });

  it('has nothing to check before anything is sealed', async () => {
    expect(await new StandingCheck(liveLog(log, new MemoryTiles()), signer, 0).step()).toBe(0);
  });

  it('finds the event that was changed, and holds to it until it is right again', async () => {
    let spoilt = butAt(300, (entry) => [Buffer.from(Buffer.from(entry).toString().replace('示例', '假例'))]);
    const check = new StandingCheck({ ...source, entries: (tile) => spoilt.entries(tile) }, signer, 0);
    const [, found] = await round(check);
    expect(found).toMatch(/EVENT_CHANGED \{"position":301,"event":"made-up-/);
    expect(check.faults.map(({ code }) => code)).toEqual(['LEDGER.EVENT_CHANGED']);
    spoilt = source;
    expect(await round(check)).toEqual(['256', '256', '88']);
    expect(check.faults).toEqual([]);
  });

  it('finds where an event is missing', async () => {
    const [found] = await round(
      new StandingCheck(
        butAt(255, () => []),
        signer,
        0,
      ),
      1,
    );
    expect(found).toMatch(/EVENT_MISSING \{"position":256/);
  });

  it('finds a tile that does not lead to the signed root', async () => {
    const bytes = Buffer.from((await tiles.read('tile/0/001')) ?? []);
    await tiles.write('tile/0/001', bytes.with(40, (bytes.at(40) ?? 0) ^ 1));
    const [, found] = await round(new StandingCheck(source, signer, 0));
    expect(found).toMatch(/TILE_UNSEALED \{"position":257/);
    await tiles.write('tile/0/001', bytes);
  });

  it('finds tiles and a checkpoint that were rewritten without the key, before anything is appended', async () => {
    const [forged, stranger] = [new MemoryTiles(), generateKeyPairSync('ed25519').privateKey];
    const forger = new CheckpointSigner([localSigner(origin, 'note', stranger)], new MemoryLastCheckpoints());
    await sealAll(log, forged, forger);
    const check = new StandingCheck(liveLog(log, forged), signer, 0);
    expect(await round(check, 1)).toEqual([expect.stringMatching('NOTE_UNSIGNED')]);
    expect(check.faults).toHaveLength(1);
  });

  it('finds a head that is not the one that was signed, though the key signed it', async () => {
    const other = emptyLog();
    await happen(other, 600);
    const elsewhere = new MemoryTiles();
    await sealAll(other, elsewhere, signerWith());
    const [found] = await round(new StandingCheck(liveLog(other, elsewhere), signer, 0), 1);
    expect(found).toMatch('ROOT_DIFFERS');
  });
});
