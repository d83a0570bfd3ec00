import { generateKeyPairSync } from 'node:crypto';
import { localSigner } from '../notes/note-signer.js';
import { fromTiles } from '../tiles/tile-tree.js';
import { tilePath } from '../tiles/tile-path.js';
import { inclusionProof } from '../tree/inclusion-proof.js';
import { signedCheckpoint } from '../verifier/checkpoint.js';
import { verifyInclusion } from '../verifier/proofs.js';
import { CheckpointSigner } from './checkpoint-signer.js';
import { MemoryLastCheckpoints } from './memory-last-checkpoints.adapter.js';
import { MemoryTiles } from './memory-tiles.adapter.js';
import { Sealer } from './sealer.js';
import {
  emptyLog,
  happen,
  headOf,
  isWhole,
  leavesOf,
  origin,
  sealAll,
  signerWith,
} from './sealing.fixture.js';

describe('The sealer', () => {
  it('puts every event into the tree, at its position less one, and proves each from the tiles', async () => {
    const [log, tiles] = [emptyLog(), new MemoryTiles()];
    await happen(log, 700);
    await sealAll(log, tiles, signerWith());
    const { size, root } = await headOf(tiles);
    expect(size).toBe(700);
    const leaves = await leavesOf(log);
    for (const index of [0, 255, 256, 511, 512, 699]) {
      const proof = await fromTiles(
        async (tile) => (await tiles.read(tilePath(tile))) ?? new Uint8Array(),
        size,
        (tree) => inclusionProof(tree, index, size),
      );
      verifyInclusion({ index, size, leafHash: leaves[index]!, proof, root });
    }
  });

  it('goes on where it stopped, at every kind of size', async () => {
    const [log, tiles, signer] = [emptyLog(), new MemoryTiles(), signerWith()];
    for (const more of [1, 254, 1, 1, 255, 300, 0, 2]) {
      await happen(log, more);
      if (more > 0) await sealAll(log, tiles, signer);
      expect(await isWhole(log, tiles)).toBe(true);
    }
  });

  it('goes on from tiles that are pages behind what it signed, as after a crash or where they were lost', async () => {
    const [log, last] = [emptyLog(), new MemoryLastCheckpoints()];
    await happen(log, 2_300);
    await sealAll(log, new MemoryTiles(), signerWith(last));
    const anew = new MemoryTiles();
    await sealAll(log, anew, signerWith(last));
    expect(await isWhole(log, anew)).toBe(true);
  });

  it('keeps no narrower tile beside a full one', async () => {
    const [log, tiles, signer] = [emptyLog(), new MemoryTiles(), signerWith()];
    for (const more of [100, 100, 100]) {
      await happen(log, more);
      await sealAll(log, tiles, signer);
    }
    expect(await tiles.read('tile/0/000')).toHaveLength(256 * 32);
    expect(await tiles.read('tile/0/000.p/200')).toBeUndefined();
    expect(await tiles.read('tile/0/001.p/44')).toHaveLength(44 * 32);
  });

  it('signs the published head anew at its start, where the key was turned and nothing has happened since', async () => {
    const [log, tiles, last] = [emptyLog(), new MemoryTiles(), new MemoryLastCheckpoints()];
    await happen(log, 3);
    await sealAll(log, tiles, signerWith(last));
    const turned = localSigner(origin, 'note', generateKeyPairSync('ed25519').privateKey);
    const ending = new AbortController();
    const options = { origin, every: 1, sealed: () => ending.abort() };
    await new Sealer(log, tiles, new CheckpointSigner([turned], last), options).run(ending.signal);
    const note = Buffer.from((await tiles.read('checkpoint')) ?? []).toString();
    expect(signedCheckpoint(note, { logs: [turned.key], witnesses: [] })).toMatchObject({ size: 3 });
  });

  it('gets no signature for a log that came back from an old backup and went another way', async () => {
    const [log, tiles, last] = [emptyLog(), new MemoryTiles(), new MemoryLastCheckpoints()];
    await happen(log, 20);
    await sealAll(log, tiles, signerWith(last));
    const [restored, restoredTiles] = [emptyLog(), new MemoryTiles()];
    await happen(restored, 21, '另一个经过');
    await expect(sealAll(restored, restoredTiles, signerWith(last))).rejects.toMatchObject({
      code: 'LEDGER.NOT_AN_EXTENSION',
    });
    expect(await restoredTiles.read('checkpoint')).toBeUndefined();
  });
});
