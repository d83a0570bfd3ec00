import {
  inclusionProof,
  leafData,
  leafHash,
  nodeHash,
  parseVkey,
  treeOf,
  verifyInclusion,
  vkeyOf,
  type Hash,
} from '#libs/ledger';
import { anySigner, AttackedLog, said } from './attacked-log.fixture.js';

let log: AttackedLog;
let leaves: readonly Hash[];
beforeAll(async () => {
  log = await AttackedLog.open();
  leaves = (await log.log.readAll({ after: 0, limit: 300 })).events.map((event) => leafHash(leafData(event)));
});
afterAll(() => log.close());

const size = 300;
const rootAt = (width: number): Hash => {
  const tree = treeOf(leaves.slice(0, width));
  const [first = new Uint8Array()] = leaves;
  // The root is what the proof of any leaf leads to; made here from the leaves alone.
  return inclusionProof(tree, 0, width).reduce((hash, other) => nodeHash(hash, other), first);
};

describe('A receipt with', () => {
  const index = 41;
  const good = () => ({
    ...{ index, size, leafHash: leaves[index]!, root: rootAt(size) },
    proof: inclusionProof(treeOf(leaves), index, size),
  });

  it('what the ledger gives, is good', async () => {
    expect(await said(() => verifyInclusion(good()))).toBe('sound');
  });

  it.each([
    [
      'the proof of another size',
      () => ({ ...good(), proof: inclusionProof(treeOf(leaves.slice(0, 299)), index, 299) }),
    ],
    ['the proof of another event', () => ({ ...good(), proof: inclusionProof(treeOf(leaves), 42, size) })],
    ['another place', () => ({ ...good(), index: 42 })],
    ['another event', () => ({ ...good(), leafHash: leaves[42]! })],
    ['a root of another size', () => ({ ...good(), root: rootAt(256) })],
  ])('%s, is refused', async (_, receipt) => {
    expect(await said(() => verifyInclusion(receipt()))).toBe('ROOT_DIFFERS');
  });

  it.each([
    ['a hash too many', () => ({ ...good(), proof: [...good().proof, leaves[0]!] })],
    ['a hash missing', () => ({ ...good(), proof: good().proof.slice(1) })],
    ['the proof of a tree of twice the height', () => ({ ...good(), size: 150 })],
    [
      'an inner node in the place of a leaf',
      () => ({
        ...good(),
        index: 20,
        size: 150,
        leafHash: nodeHash(leaves[40]!, leaves[41]!),
        proof: good().proof,
      }),
    ],
  ])('%s, is refused', async (_, receipt) => {
    expect(await said(() => verifyInclusion(receipt()))).toBe('PROOF_LENGTH');
  });

  it('the two children of an inner node as if they were an event, is refused', async () => {
    const children = Buffer.concat([leaves[40]!, leaves[41]!]);
    const { proof, root } = good();
    const attempt = { index: 20, size: 150, leafHash: leafHash(children), proof: proof.slice(1), root };
    expect(await said(() => verifyInclusion(attempt))).toBe('ROOT_DIFFERS');
  });

  it('a key under the id or the name of another, is refused before anything is checked', async () => {
    const [mine, other] = [vkeyOf(log.signer.key), vkeyOf(anySigner().key)];
    const [name = '', id = ''] = mine.split('+');
    const substituted = other.replace(/^[^+]+\+[^+]+/, `${name}+${id}`);
    expect(await said(() => parseVkey(substituted))).toBe('KEY_INVALID');
    expect(await said(() => parseVkey(mine.replace(name, 'log.example/other')))).toBe('KEY_INVALID');
  });
});
