import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grownTree } from '../grown-trees.fixture.js';
import { localSigner } from '../notes/note-signer.js';
import { consistencyProof } from '../tree/consistency-proof.js';
import type { Checkpoint } from '../verifier/checkpoint.js';
import { parseNote, signersOf } from '../verifier/signed-note.js';
import { CheckpointSigner } from './checkpoint-signer.js';
import { FolderLastCheckpoints } from './folder-last-checkpoints.adapter.js';
import type { LastCheckpoints } from './last-checkpoints.port.js';
import { MemoryLastCheckpoints } from './memory-last-checkpoints.adapter.js';
import { noteSigner, origin } from './sealing.fixture.js';

const { roots, tree } = grownTree(20);
const other = grownTree(20);
const head = (size: number, root = roots[size]!): Checkpoint => ({ origin, size, root });
const proofTo = (size: number) => async (from: number) => consistencyProof(tree, from, size);
const refused = { code: 'LEDGER.NOT_AN_EXTENSION' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-key-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each<[string, () => LastCheckpoints]>([
  ['in memory', () => new MemoryLastCheckpoints()],
  ['beside the key', () => new FolderLastCheckpoints(join(folder, String(Math.random())))],
])('A signer that keeps its last checkpoint %s', (_, open) => {
  it('signs what extends it, and the same once more', async () => {
    const signer = new CheckpointSigner([noteSigner], open());
    for (const size of [0, 3, 3, 4, 20]) {
      const note = parseNote(await signer.sign(head(size), proofTo(size)));
      expect(signersOf(note, [noteSigner.key])).toHaveLength(1);
    }
  });

  it('signs nothing shorter, nothing else of the same size, and nothing that is not proven to extend it', async () => {
    const last = open();
    const signer = new CheckpointSigner([noteSigner], last);
    await signer.sign(head(10), proofTo(10));
    await expect(signer.sign(head(9), proofTo(9))).rejects.toMatchObject(refused);
    await expect(signer.sign(head(10, roots[9]), proofTo(10))).rejects.toMatchObject(refused);
    await expect(signer.sign(head(12, roots[13]), proofTo(12))).rejects.toMatchObject(refused);
    await expect(signer.sign(head(12), async () => [])).rejects.toMatchObject(refused);
    expect((await last.of(origin))?.size).toBe(10);
    await signer.sign({ ...head(3, other.roots[3]), origin: 'log.example/access' }, proofTo(3));
    await signer.sign(head(12), proofTo(12));
  });
});

describe('A signer', () => {
  it('signs with the old key and the new one while keys are turned', async () => {
    const next = localSigner(origin, 'note', generateKeyPairSync('ed25519').privateKey);
    const last = new MemoryLastCheckpoints();
    await new CheckpointSigner([noteSigner], last).sign(head(3), proofTo(3));
    const note = parseNote(await new CheckpointSigner([noteSigner, next], last).sign(head(5), proofTo(5)));
    for (const { key } of [noteSigner, next]) expect(signersOf(note, [key])).toEqual([{ key }]);
  });

  it('signs nothing where its last checkpoint is damaged', async () => {
    const last = new FolderLastCheckpoints(folder);
    await last.keep(head(3));
    const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.checkpoint'));
    await writeFile(join(folder, file), 'half a');
    await expect(new CheckpointSigner([noteSigner], last).sign(head(5), proofTo(5))).rejects.toMatchObject({
      code: 'LEDGER.CHECKPOINT_INVALID',
    });
  });
});
