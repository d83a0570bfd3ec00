import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localSigner, noteText, signNote, vkeyOf } from '#libs/ledger';
import { root } from '../architecture/repository.js';

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (data: string): Buffer => sha256(Buffer.of(0), Buffer.from(data));
const [nothing, one, two] = [sha256(), leaf(''), leaf('2')];
const both = sha256(Buffer.of(1), one, two);
const [empty64, one64, two64, both64] = [nothing, one, two, both].map((hash) => hash.toString('base64'));

/** A folder laid out as the public ones, with made-up vectors. */
const madeUp = async (): Promise<Readonly<Record<string, unknown>>> => {
  const signer = localSigner('made.example', 'note', generateKeyPairSync('ed25519').privateKey);
  const text = 'This is an example message.\n';
  const note = noteText({ text, signatures: [await signNote(signer, text)] });
  const checkpoint = `made.example\n2\n${both64}\n\n— made.example ${Buffer.alloc(68, 7).toString('base64')}\n`;
  const merkle = 'transparency-dev-merkle';
  const inclusion = { leafIdx: 1, leafHash: two64, root: both64, proof: [one64], wantErr: false };
  const consistency = { root1: one64, root2: both64, proof: [two64], wantErr: false };
  return {
    [`${merkle}/rfc6962-hasher.json`]: {
      emptyRoot: nothing.toString('hex'),
      emptyLeaf: one.toString('hex'),
      leaf: { dataUtf8: '2', hash: two.toString('hex') },
      node: { leftUtf8: 'l', rightUtf8: 'r', hash: sha256(Buffer.from('\u0001lr')).toString('hex') },
    },
    [`${merkle}/reference-tree.json`]: {
      leafInputsHex: ['', '32'],
      rootsBySize: [nothing, one, both].map((hash) => hash.toString('hex')),
      leafHashes: [one, two].map((hash) => hash.toString('hex')),
    },
    [`${merkle}/testdata/inclusion/good.json`]: { ...inclusion, treeSize: 2 },
    [`${merkle}/testdata/inclusion/a/bad.json`]: { ...inclusion, treeSize: 2, root: empty64, wantErr: true },
    [`${merkle}/testdata/consistency/good.json`]: { ...consistency, size1: 1, size2: 2 },
    [`${merkle}/testdata/consistency/none.json`]: {
      ...{ size1: 1, size2: 1, root1: one64, root2: one64, proof: null, wantErr: false },
    },
    [`${merkle}/testdata/subtreeinclusion/good.json`]: { ...inclusion, start: 0, end: 2 },
    [`${merkle}/testdata/subtreeconsistency/good.json`]: { ...consistency, start: 0, end: 1, size: 2 },
    'cyberphone-jcs/testdata/input/a.json': '[ 1 ]\n',
    'cyberphone-jcs/testdata/output/a.json': '[1]',
    'cyberphone-jcs/testdata/outhex/a.txt': '5b 31\n5d\n',
    'sm3/sm3.vec.txt':
      '# abc\nIn = 616263\nOut = 66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0\n',
    'c2sp-specs/signed-note-example.json': { vkey: vkeyOf(signer.key), note },
    'c2sp-specs/checkpoint-with-cosignature-example.txt': checkpoint,
    'c2sp-specs/add-checkpoint-request-example.txt': `old 1\n${two64}\n\n${checkpoint}`,
    'c2sp-specs/tlog-proof-example-abbreviated.txt': `c2sp.org/tlog-proof@v1\nindex 0\n\n${checkpoint}`,
    'c2sp-specs/tlog-tiles-geometry.json': {
      indexPath: { index: 1002, path: 'x001/002' },
      size70000: {
        ...{ fullLevel0: 273, partialLevel0Width: 112, fullLevel1: 1 },
        ...{ partialLevel1Width: 17, partialLevel2Width: 1 },
      },
      size256: { fullLevel0: 1, partialLevel1Width: 1 },
      fullTileBytes: 8192,
    },
  };
};

describe('npm run conformance', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-conformance-'));
  const write = (file: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const run = () => {
    const source = ['--import', './test/setup/typescript.register.mjs', '--conditions', 'source'];
    return spawnSync('node', [...source, 'test/conformance/main.ts', folder], {
      cwd: root,
      encoding: 'utf8',
    });
  };

  beforeAll(async () => {
    for (const [file, content] of Object.entries(await madeUp())) write(file, content);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what is answered rightly, by kind', () => {
    const { stdout, status } = run();
    expect(stdout).toContain('✓ inclusion proofs (1 good, 1 bad): 2 right, 0 wrong\n');
    expect(stdout).toContain('✓ SM3: 1 right, 0 wrong\n');
    expect(stdout.match(/✓/g)).toHaveLength(9);
    expect(status).toBe(0);
  });

  it('ends with 1 and names the vector that is answered wrongly', () => {
    const bad = { size1: 1, size2: 2, root1: one64, root2: one64, proof: [two64], wantErr: false };
    write('transparency-dev-merkle/testdata/consistency/never.json', bad);
    const { stdout, status } = run();
    expect(stdout).toContain(
      '✗ consistency proofs (3 good, 0 bad): 2 right, 1 wrong\n    consistency/never.json\n',
    );
    expect(status).toBe(1);
  });

  it('ends with 1 where a part is missing', () => {
    rmSync(join(folder, 'sm3'), { recursive: true });
    expect(run().status).toBe(1);
  });
});
