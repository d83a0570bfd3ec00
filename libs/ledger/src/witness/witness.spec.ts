import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DrivenClock } from '#libs/kernel';
import { grownTree } from '../grown-trees.fixture.js';
import { localSigner } from '../notes/note-signer.js';
import { leafHash } from '../verifier/tree.js';
import { parseNote, signersOf } from '../verifier/signed-note.js';
import { noteText } from '../notes/note-text.js';
import { FolderHeads } from './folder-heads.adapter.js';
import { Witness } from './witness.js';
import { headNote, log, requestFor, witnessSigner } from './witness.fixture.js';

const { leaves } = grownTree(20);
const first = (size: number) => leaves.slice(0, size);
const forked = (size: number) => [...first(size - 1), leafHash(Buffer.from('another'))];
const signer = witnessSigner();
const stranger = localSigner('log.example/cases', 'note', generateKeyPairSync('ed25519').privateKey);
const otherLog = localSigner('other.example', 'note', generateKeyPairSync('ed25519').privateKey);

let folder: string;
let state: string;
let witness: Witness;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-witness-'));
});
beforeEach(async () => {
  state = await mkdtemp(join(folder, 'state-'));
  witness = await opened();
});
afterAll(() => rm(folder, { recursive: true }));

const opened = async () =>
  new Witness(
    signer,
    [log.key, otherLog.key],
    await FolderHeads.at(state),
    new DrivenClock('2017-05-22T04:00:00.000Z'),
  );

const cosigned = async (size: number, oldSize: number) =>
  expect(await witness.answer(await requestFor(first(size), oldSize))).toMatchObject({ status: 200 });

describe('A witness (C2SP tlog-witness)', () => {
  it('cosigns what extends the head that it knows, and says when', async () => {
    for (const [size, oldSize] of [
      [0, 0],
      [3, 0],
      [3, 3],
      [8, 3],
      [20, 8],
    ] as const) {
      const answer = await witness.answer(await requestFor(first(size), oldSize));
      if (answer.status !== 200) throw new Error(String(answer.status));
      const note = parseNote(`${noteText(await headNote(first(size)))}${answer.cosignature}`);
      expect(signersOf(note, [signer.key])).toEqual([{ key: signer.key, seconds: 1_495_425_600 }]);
    }
  });

  it('knows after it was started again what it cosigned, for each log', async () => {
    await cosigned(5, 0);
    expect(await witness.answer(await requestFor(first(7), 0, otherLog))).toMatchObject({ status: 200 });
    witness = await opened();
    expect(await witness.answer(await requestFor(first(20), 0))).toEqual({ status: 409, knownSize: 5 });
    expect(await witness.answer(await requestFor(first(20), 0, otherLog))).toEqual({
      status: 409,
      knownSize: 7,
    });
    await cosigned(20, 5);
  });

  it('keeps one small file', async () => {
    for (const size of [1, 2, 3, 4]) await cosigned(size, size - 1);
    const files = await readdir(state);
    expect(files).toHaveLength(1);
    const text = await readFile(join(state, files[0]!), 'utf8');
    expect(text).toMatch(/^4 \S{44} log\.example\/cases\n$/);
  });

  it('clears away at its start what a killed one left, and not what another has in hand', async () => {
    await cosigned(2, 0);
    for (const draft of ['left.draft', 'in-hand.draft']) await writeFile(join(state, draft), '');
    await utimes(join(state, 'left.draft'), 0, 0);
    witness = await opened();
    expect((await readdir(state)).sort()).toEqual(['heads.1', 'in-hand.draft']);
    await cosigned(3, 2);
  });

  it('says nothing at all when its file was damaged', async () => {
    await cosigned(4, 0);
    const [file = ''] = await readdir(state);
    await writeFile(join(state, file), '4 log.example/cases\n');
    await expect(witness.answer(await requestFor(first(8), 4))).rejects.toMatchObject({
      code: 'LEDGER.CHECKPOINT_INVALID',
    });
  });

  it('cosigns one head of a size only, and tells the size that it knows', async () => {
    await cosigned(6, 0);
    expect(await witness.answer(await requestFor(forked(6), 6))).toEqual({ status: 409, knownSize: 6 });
  });

  it('cosigns nothing smaller', async () => {
    await cosigned(6, 0);
    expect(await witness.answer(await requestFor(first(5), 5))).toEqual({ status: 409, knownSize: 6 });
  });

  it('takes no proof that does not fit', async () => {
    await cosigned(6, 0);
    const request = await requestFor(first(8), 6);
    const lines = request.split('\n');
    const another = await requestFor(forked(6).concat(leaves.slice(6, 8)), 6);
    for (const wrong of [another, [lines[0], ...lines.slice(2)].join('\n')])
      expect(await witness.answer(wrong)).toEqual({ status: 422 });
    expect(await witness.answer(await requestFor(first(6), 6))).toMatchObject({ status: 200 });
  });

  it('does not know a log that nobody told it', async () => {
    const unknown = localSigner('third.example', 'note', generateKeyPairSync('ed25519').privateKey);
    expect(await witness.answer(await requestFor(first(3), 0, unknown))).toEqual({ status: 404 });
  });

  it("does not take another's signature for the log's", async () => {
    expect(await witness.answer(await requestFor(first(3), 0, stranger))).toEqual({ status: 403 });
    const request = await requestFor(first(3), 0);
    const signature = request.slice(request.indexOf('— '));
    const forgery = (await requestFor(first(4), 0)).replace(/— .*\n/, signature);
    expect(await witness.answer(forgery)).toEqual({ status: 403 });
  });

  it.each([
    ['nothing', () => ''],
    ['no old size', (request: string) => request.replace(/^old \d+/, 'old')],
    ['an old size with a zero before it', (request: string) => request.replace('old 3', 'old 03')],
    ['an old size beyond the checkpoint', (request: string) => request.replace('old 3', 'old 9')],
    ['a short hash', (request: string) => request.replace('\n', '\nAAAA\n')],
    ['too many hashes', (request: string) => request.replace('\n', `\n${'A'.repeat(43)}=`.repeat(64) + '\n')],
    ['no checkpoint', (request: string) => request.slice(0, request.indexOf('\n\n') + 2)],
    ['a line more in the checkpoint', (request: string) => request.replace('=\n\n—', '=\nmore\n\n—')],
  ])('refuses a request with %s', async (_, spoil) => {
    await cosigned(3, 0);
    expect(await witness.answer(spoil(await requestFor(first(8), 3)))).toEqual({ status: 400 });
  });

  it('cosigns one of two heads that race for a size, though each reaches a witness of its own', async () => {
    const witnesses = await Promise.all([opened(), opened(), opened()]);
    const requests = await Promise.all([first(6), forked(6)].map((head) => requestFor(head, 0)));
    const answers = await Promise.all(
      witnesses.flatMap((one) => requests.map(async (request) => (await one.answer(request)).status)),
    );
    expect(answers.filter((status) => status === 200)).toHaveLength(1);
  });
});
