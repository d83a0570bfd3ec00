import { createPublicKey, createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
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
  verifyReceipt,
  type Checkpoint,
  type VerifierKey,
} from '#libs/ledger';
import { atBest } from '#libs/testing';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { nominated } from './nominee.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

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

/** What an outsider knows of the platform. */
const publicKeyOf = async (log: 'cases' | 'access'): Promise<VerifierKey> => {
  const pem = await readFile(api.env.ledger.keyFile, 'utf8');
  const { x = '' } = createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' });
  return verifierKey(`mingjian.example/${log}`, 'note', Buffer.from(x, 'base64url'));
};

/** As an outsider checks it, with the public key alone. */
const headOf = async (log: 'cases' | 'access'): Promise<Checkpoint> => {
  const note = parseNote(await (await file(`${log}/checkpoint`)).text());
  signersOf(note, [await publicKeyOf(log)]);
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
    const registered: number[] = [];
    let head = await headFrom('cases', 1);
    const behind = await atBest(async (attempt) => {
      const { body } = await api.as('admin')('POST', 'organs', {
        ...{
          id: `hall-${attempt}`,
          name: { zh: '示例', en: 'Hall' },
          level: 'unit',
          kinds: ['unit'],
          parent: 'region',
        },
      });
      registered.push(body.position);
      return async () => (head = await headFrom('cases', body.position));
    });
    expect(behind).toBeLessThan(1_000);
    const [position = 0] = registered;
    const { size, root } = head;
    const { events } = await api.app.get(EventStore).readAll({ after: position - 1, limit: 1 });
    const { data, metadata, position: _, ...told } = events[0]!;
    const leaf = { ...told, v: 1, data: JSON.parse(data), metadata: JSON.parse(metadata) };
    const index = position - 1;
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
    ...[
      'nothing/checkpoint',
      'cases/tile/0/%2e%2e%2fcheckpoint',
      'cases/tile/entries%2Fx001/000',
      'cases/tile/x/000',
      'cases/nothing',
    ],
  ])('has no file %s', async (path) => {
    expect((await file(path)).status).toBe(404);
  });
});

describe('A receipt', () => {
  const waits = { prefer: 'wait=10' };
  const asText = { ...waits, accept: 'text/plain' };

  it('of an act is verified by the public key alone; an altered one is not', async () => {
    const { body } = await api.as('admin')('POST', 'organs', {
      ...{
        id: 'bureau',
        name: { zh: '示例', en: 'Bureau' },
        level: 'unit',
        kinds: ['unit'],
        parent: 'region',
      },
    });
    const path = `receipts/${body.position}`;
    const { status, headers, body: text } = await api.as('admin')('GET', path, undefined, asText);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('preference-applied')).toBe('wait=10');
    const trust = { logs: [await publicKeyOf('cases')], witnesses: [] };
    const { index, entry } = verifyReceipt(text, trust);
    expect(index).toBe(body.position - 1);
    expect(JSON.parse(Buffer.from(entry).toString())).toMatchObject({ stream: 'organ-bureau', revision: 0 });
    const json = (await api.as('admin')('GET', path)).body;
    expect(verifyReceipt(JSON.stringify(json), trust).entry).toEqual(entry);
    const altered = { ...json, entry: json.entry.replace('Bureau', 'Office') };
    expect(() => verifyReceipt(JSON.stringify(altered), trust)).toThrow('LEDGER.ROOT_DIFFERS');
    const other = { ...trust, logs: [await publicKeyOf('access')] };
    expect(() => verifyReceipt(text, other)).toThrow('LEDGER.ORIGIN_DIFFERS');
  });

  it('of a case opens no personal text, and leaves a trace where the case is', async () => {
    const [opened] = nominated('n1', 'c1');
    const { position } = await api.happens(opened);
    const { body: text } = await api.as('auditor')('GET', `receipts/${position! - 1}`, undefined, asText);
    const { entry } = verifyReceipt(text, { logs: [await publicKeyOf('cases')], witnesses: [] });
    const { data } = JSON.parse(Buffer.from(entry).toString());
    expect(data).toMatchObject({ unit: 'hall', name: expect.not.stringContaining('示例') });
    const { body } = await api.as('auditor')('GET', 'access-log?account=auditor');
    const read = body.items.find(({ act }: { act: string }) => act.endsWith('/receipts/:position'));
    const matters = [`receipt-${position! - 1}`, 'nomination-n1'];
    expect(read).toMatchObject({ outcome: 'answered', classes: ['case'], matters });
  });

  it('of what was read is for auditors', async () => {
    const { position } = (await api.as('auditor')('GET', 'access-log')).body.items[0];
    const path = `access-log/${position}/receipt`;
    for (const login of ['office', 'admin']) expect((await api.as(login)('GET', path)).status).toBe(403);
    const { body } = await api.as('auditor')('GET', path, undefined, asText);
    const trust = { logs: [await publicKeyOf('access')], witnesses: [] };
    expect(verifyReceipt(body, trust).index).toBe(position - 1);
  });

  it('of an event that is no longer what was sealed is refused in words', async () => {
    const { body } = await api.as('admin')('POST', 'organs', {
      ...{ id: 'yard', name: { zh: '示例', en: 'Yard' }, level: 'unit', kinds: ['unit'], parent: 'region' },
    });
    const path = `receipts/${body.position}`;
    expect((await api.as('auditor')('GET', path, undefined, waits)).status).toBe(200);
    const owner = new Client({ connectionString: api.env.database!.ownerUrl });
    await owner.connect();
    await owner.query('alter table log.event disable trigger user');
    const rewriting = `update log.event set data = replace(data, 'Yard', 'Gate') where position = $1`;
    await owner.query(rewriting, [body.position]);
    await owner.end();
    expect(await api.as('auditor')('GET', path)).toMatchObject({
      status: 500,
      body: { code: 'LEDGER.ROOT_DIFFERS', next: { zh: expect.any(String), en: expect.any(String) } },
    });
    // The standing check finds it, too, whoever asks for it or not.
    const alarm = async (): Promise<Answer> => {
      for (;;) {
        const answer = await api.send('GET', '/health/ledger');
        if (answer.status === 503) return answer;
      }
    };
    expect((await alarm()).body).toMatchObject({
      code: 'LEDGER.HISTORY_CHANGED',
      details: { log: 'cases', fault: 'LEDGER.EVENT_CHANGED', place: body.position },
    });
    expect((await api.send('GET', '/metrics')).body).toContain('ledger_faults{log="cases"} 1');
    expect((await api.send('GET', '/health/ready')).status).toBe(200);
  });
});
