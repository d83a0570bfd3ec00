import { createPublicKey, createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { EventStore } from '#libs/event-store';
import {
  canonicalForm,
  decodeEntries,
  fromTiles,
  inclusionProof,
  leafHash,
  parseCheckpoint,
  parseNote,
  signersOf,
  tilePath,
  verifierKey,
  verifyInclusion,
  type Checkpoint,
} from '#libs/ledger';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;
let worker: Worker;

beforeAll(async () => {
  api = await runningApi();
  worker = await createWorker({ env: api.env });
  await api.registers('region', 'region', ['government']);
  await api.joins('auditor', 'region', 'auditor');
  await api.joins('office', 'region', 'office');
}, 60_000);
afterAll(async () => {
  await worker.close();
  await api.close();
});

const file = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${api.address}/ledger/${path}`, { headers });

const bytesOf = async (path: string, headers?: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  new Uint8Array(await (await file(path, headers)).arrayBuffer());

/** As an outsider checks it, with the public key alone. */
const headOf = async (log: 'cases' | 'access'): Promise<Checkpoint> => {
  const origin = `mingjian.example/${log}`;
  const pem = await readFile(api.env.ledger.keyFile, 'utf8');
  const { x = '' } = createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' });
  const note = parseNote(await (await file(`${log}/checkpoint`)).text());
  signersOf(note, [verifierKey(origin, 'note', Buffer.from(x, 'base64url'))]);
  return parseCheckpoint(note.text);
};

/** The head, once it counts so many events. */
const headFrom = async (log: 'cases' | 'access', size: number): Promise<Checkpoint> => {
  for (;;) {
    const { status } = await file(`${log}/checkpoint`);
    const head = status === 404 ? undefined : await headOf(log);
    if (head && head.size >= size) return head;
  }
};

describe('The ledger', () => {
  it('counts an act within a second, and an outsider checks it with hashes and the public key alone', async () => {
    const { body } = await api.as('admin')('POST', 'organs', {
      ...{ id: 'hall', name: { zh: '示例', en: 'Hall' }, level: 'unit', kinds: ['unit'], parent: 'region' },
    });
    const began = performance.now();
    const { size, root } = await headFrom('cases', body.position);
    expect(performance.now() - began).toBeLessThan(1_000);
    const { events } = await api.app.get(EventStore).readAll({ after: body.position - 1, limit: 1 });
    const { data, metadata, position: _, ...told } = events[0]!;
    const leaf = { ...told, v: 1, data: JSON.parse(data), metadata: JSON.parse(metadata) };
    const index = body.position - 1;
    const proof = await fromTiles(
      (tile) => bytesOf(`cases/${tilePath(tile)}`),
      size,
      (tree) => inclusionProof(tree, index, size),
    );
    const hash = leafHash(Buffer.from(canonicalForm(JSON.stringify(leaf))));
    verifyInclusion({ index, size, leafHash: hash, proof, root });
  });

  it('seals the access log as a log of its own', async () => {
    expect((await api.as('office')('GET', 'access-log')).status).toBe(403);
    const head = await headFrom('access', 1);
    expect(head.origin).toBe('mingjian.example/access');
    expect(head.root).not.toEqual((await headOf('cases')).root);
  });

  it('gives its entries to auditors alone, who say what for, and that is on record', async () => {
    const { size } = await headOf('cases');
    const width = Math.min(size, 5);
    const path = `cases/tile/entries/000.p/${width}`;
    expect((await file(path)).status).toBe(401);
    const tokenOf = async (login: string): Promise<string> =>
      (await api.send('POST', '/api/v1/sessions', api.signsInWith(login))).body.token;
    const office = { authorization: `Bearer ${await tokenOf('office')}` };
    expect((await file(path, office)).status).toBe(403);
    const auditor = { authorization: `Bearer ${await tokenOf('auditor')}` };
    expect((await file(path, auditor)).status).toBe(400);
    const bundle = await bytesOf(path, { ...auditor, purpose: 'an audit' });
    const entries = decodeEntries({ level: 0, index: 0, width }, bundle);
    expect(JSON.parse(Buffer.from(entries[0]!).toString())).toMatchObject({ revision: 0, v: 1 });
    const { body } = await api.as('auditor')('GET', 'access-log?account=auditor');
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ act: 'GET /ledger/:log/tile/entries/*', purpose: 'an audit' }),
      ]),
    );
  });

  it.each([
    ...['cases/tile/0/999', 'cases/tile/0/000.p/0', 'cases/tile/64/000'],
    ...['nothing/checkpoint', 'cases/tile/0/%2e%2e%2fcheckpoint', 'cases/tile/x/000', 'cases/nothing'],
  ])('has no file %s', async (path) => {
    expect((await file(path)).status).toBe(404);
  });
});
