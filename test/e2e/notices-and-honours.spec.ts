import { readFileSync } from 'node:fs';
import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DrivenClock, newId, type DomainEvent } from '#libs/kernel';
import { localSigner, readSigningKey, vkeyOf } from '#libs/ledger';
import type { NominationEvent } from '#libs/nomination';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { commandLineHome, type CommandLineHome } from './command-line-home.fixture.js';
import { nominated } from './nominee.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

type Asking = RunningApi['asAdmin'];

const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const root = '/api/v1';

let api: RunningApi;
let asUnit: Asking;
let asNation: Asking;
let asGroup: Asking;
let asAuditor: Asking;
let campaign: string;

const complaintsChecked: DomainEvent = {
  type: 'vetting.check-recorded',
  data: {
    ...{ check: 'complaints', organ: 'office', result: 'clean', source: '示例', remarks: '', by: 'a' },
    ...{ found: {}, differs: [], discrepancies: [], passages: [] },
  },
};

/** A nominee of `bureau` at a stage, with an open dossier that asks for nothing. */
const nomineeAt = async (id: string, stage: string, ...since: readonly NominationEvent[]): Promise<void> => {
  const about = { unit: 'bureau', stage, since, vetting: [complaintsChecked] };
  await api.happens(...nominated(id, campaign, about));
};

beforeAll(async () => {
  api = await runningApi({ clock });
  await api.registers('nation', 'nation', ['government']);
  await api.registers('national-office', 'nation', ['national-office'], 'nation');
  await api.registers('national-group', 'nation', ['national-leading-group'], 'nation');
  await api.registers('bureau', 'unit', ['unit'], 'nation');
  asUnit = await api.asNew('unit-clerk', 'bureau', 'recommender');
  asNation = await api.asNew('national-clerk', 'national-office', 'office');
  asGroup = await api.asNew('co-leader', 'national-group', 'voter');
  asAuditor = await api.asNew('auditor', 'nation', 'auditor');
  const { body } = await asNation('POST', `${root}/campaigns`, { rulebook });
  campaign = body.id;
}, 60_000);
afterAll(() => api.close());

const contents = ['criteria', 'basic-facts', 'main-deeds'];

describe('A notice over HTTP', () => {
  it('R22: runs, takes an objection, is listed, and is closed by hand after its last day only', async () => {
    await nomineeAt('n1', 'unit-notice');
    const posting = { campaign, stage: 'unit-notice', nominations: ['n1'], contents };
    const older = { 'effective-on': '2017-05-08' };
    const opened = await asUnit('POST', `${root}/notices`, posting, older);
    expect(opened).toMatchObject({ status: 201, body: { repeated: false } });
    const notice = `${root}/notices/${opened.body.id}`;

    const objection = { nomination: 'n1', lane: 'anonymous', channel: 'post', text: '示例异议' };
    const raised = await asNation('POST', `${notice}/objections`, objection, { 'if-match': '"0"' });
    expect(raised.status).toBe(201);
    expect(raised.headers.get('etag')).toBe('"1"');
    const revision = { 'if-match': '"0"' };
    expect((await asNation('POST', `${notice}/objections`, objection, revision)).status).toBe(412);
    const complaint = await asNation('GET', `${root}/complaints/${raised.body.id}`);
    expect(complaint.body).toMatchObject({ about: ['n1'], notice: opened.body.id });

    expect(await asUnit('POST', `${notice}/closing`)).toMatchObject({
      status: 422,
      body: { code: 'NOTICE.STILL_RUNNING', rule: 'R22' },
    });
    clock.moveTo('2017-05-19T16:00:00.000Z');
    expect((await asUnit('POST', `${notice}/closing`, undefined, { 'if-match': '"1"' })).status).toBe(200);

    expect(await asAuditor('GET', notice)).toMatchObject({
      status: 200,
      body: {
        ...{ revision: 2, status: 'closed', from: '2017-05-15', until: '2017-05-19' },
        nominees: [{ nomination: 'n1', complaints: [raised.body.id] }],
      },
    });
    const query = `campaign=${campaign}&stage=unit-notice&minPosition=${await api.head()}`;
    const { body } = await asAuditor('GET', `${root}/notices?${query}`);
    expect(body.items).toEqual([
      expect.objectContaining({ id: opened.body.id, status: 'closed', nominees: 1, objections: 1 }),
    ]);
  });

  it.each([
    ['R21: without the main deeds', { contents: contents.slice(0, 2) }, 422, 'NOTICE.CONTENTS_MISSING'],
    ['of nobody', { nominations: [] }, 400, 'NOTICE.LIST_INVALID'],
    ['of an unknown nomination', { nominations: ['nobody'] }, 404, 'NOTICE.NOMINEE_UNKNOWN'],
    ['of an unknown campaign', { campaign: 'none' }, 404, 'CAMPAIGN.NOT_FOUND'],
    ['with an unknown field', { until: '2017-05-16' }, 400, 'HTTP.INVALID'],
  ])('is not opened %s, and nothing is written', async (_, other, status, code) => {
    const nomination = newId();
    await nomineeAt(nomination, 'unit-notice');
    const head = await api.head();
    const posting = { campaign, stage: 'unit-notice', nominations: [nomination], contents, ...other };
    const answer = await asUnit('POST', `${root}/notices`, posting);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(await api.head()).toBe(head);
  });

  it('is not opened by an auditor, and not found where there is none', async () => {
    expect((await asAuditor('POST', `${root}/notices`, {})).status).toBe(403);
    expect(await asUnit('GET', `${root}/notices/none`)).toMatchObject({
      status: 404,
      body: { code: 'NOTICE.NOT_FOUND' },
    });
  });
});

describe('An honour over HTTP', () => {
  const act = (ask: Asking, path: string, body?: unknown): Promise<Answer> =>
    ask('POST', `${root}/honours/n5/${path}`, body);

  const brought = async (text: string): Promise<string> => {
    const upload = await asGroup('POST', `${root}/attachments`, text, { 'content-type': 'text/plain' });
    return upload.body.digest;
  };
  const published = async (number = '示例〔2017〕1号') => ({
    ...{ number, digest: await brought(number), on: '2017-05-15' },
  });
  const waiver = async () => ({ statement: '示例', digest: await brought('示例放弃声明') });

  it('R52, R54: is conferred, handed out, withdrawn and recovered, and the list follows', async () => {
    const findings = ['procedure', 'facts'];
    const review = { stage: 'national-list', organ: 'x', organKinds: ['national-office'], by: 'a' };
    const posted = { notice: 'p1', stage: 'national-notice' };
    await nomineeAt(
      'n5',
      'conferring',
      {
        type: 'nomination.review-recorded',
        data: { ...review, findings, recommendation: 'support', remarks: '' },
      },
      { type: 'nomination.notice-opened', data: { ...posted, until: '2017-05-12' } },
      { type: 'nomination.notice-closed', data: { ...posted, complaints: [] } },
    );
    expect((await asNation('POST', `${root}/honours`, { nomination: 'n5' })).status).toBe(403);
    expect(await asGroup('POST', `${root}/honours`, { nomination: 'n5' })).toMatchObject({
      status: 201,
      body: { id: 'n5' },
    });
    expect((await act(asGroup, 'items', { item: 'bonus', fen: 1_000_000 })).status).toBe(200);
    expect((await act(asGroup, 'items', { item: 'bonus', fen: 1_000_000 })).status).toBe(409);

    expect((await act(asGroup, 'inquiries', { reason: '示例' })).status).toBe(200);
    const [{ ref: inquiry }] = (await asAuditor('GET', `${root}/honours/n5`)).body.inquiries;
    const finding = { inquiry, finding: 'partly' };
    expect((await act(asGroup, 'inquiry-conclusions', finding)).status).toBe(200);
    const proposal = { ground: 'later-violation', reason: '示例', evidence: ['dossier-n5@0'] };
    const unfounded = await act(asNation, 'revocation-proposals', { ...proposal, evidence: ['x-1@7'] });
    expect(unfounded.body.code).toBe('HONOURS.EVIDENCE_UNKNOWN');
    expect((await act(asNation, 'revocation-proposals', proposal)).status).toBe(200);
    expect((await act(asNation, 'revocation')).status).toBe(403);
    expect((await act(asGroup, 'revocation')).body).toMatchObject({
      ...{ code: 'HONOURS.REPRESENTATIONS_AWAITED', rule: 'R52' },
    });
    expect((await act(asAuditor, 'representations', { text: '示例' })).status).toBe(403);
    expect((await act(asUnit, 'representations', { text: '示例' })).status).toBe(200);
    expect((await act(asGroup, 'revocation')).body.code).toBe('HONOURS.REPRESENTATIONS_AWAITED');
    const unkept = { ...(await waiver()), digest: 'f'.repeat(64) };
    expect((await act(asUnit, 'representation-waiver', unkept)).body.code).toBe('ATTACHMENTS.NOT_KEPT');
    expect((await act(asUnit, 'representation-waiver', await waiver())).status).toBe(200);
    expect((await act(asGroup, 'revocation')).status).toBe(200);
    expect((await act(asGroup, 'benefits-stop')).status).toBe(200);
    expect((await act(asGroup, 'recoveries', { item: 'bonus', fen: 600_000 })).status).toBe(200);
    expect((await act(asGroup, 'recoveries', { item: 'bonus', fen: 400_001 })).status).toBe(422);

    expect((await asAuditor('GET', `${root}/honours/n5`)).body).toMatchObject({
      standing: 'revoked',
      outstanding: { items: [{ item: 'bonus', fen: 400_000 }], benefits: [], publication: true },
    });
    const rest = { item: 'bonus', reason: '示例' };
    expect((await act(asGroup, 'write-offs', rest)).status).toBe(200);
    expect((await act(asGroup, 'publication', { ...(await published()), on: '2099-01-01' })).status).toBe(
      400,
    );
    expect((await act(asGroup, 'publication', await published())).status).toBe(200);
    const query = `campaign=${campaign}&minPosition=${await api.head()}`;
    const { body } = await asAuditor('GET', `${root}/honours?${query}`);
    expect(body.items).toEqual([expect.objectContaining({ id: 'n5', standing: 'revoked', itemsOut: 0 })]);
  });

  it('R52: is given back on appeal, and its items with it', async () => {
    expect((await act(asUnit, 'appeal', { text: '示例' })).status).toBe(200);
    expect((await asAuditor('GET', `${root}/honours/n5`)).body).toMatchObject({
      ...{ standing: 'appealed', revocation: { published: '示例〔2017〕1号', appeal: 'pending' } },
    });
    const decision = { reason: '示例', digest: await brought('示例复核') };
    expect((await act(asGroup, 'reinstatement', decision)).body.code).toBe('HONOURS.OWN_REVOCATION');
    const asOther = await api.asNew('other-co-leader', 'national-group', 'voter');
    expect((await act(asOther, 'reinstatement', decision)).status).toBe(200);
    expect((await act(asOther, 'reinstatement-publication', await published('示例〔2017〕2号'))).status).toBe(
      200,
    );
    expect((await act(asOther, 'returns', { item: 'bonus' })).status).toBe(200);
    expect((await act(asOther, 'returns', { item: 'bonus' })).status).toBe(409);
    expect((await asAuditor('GET', `${root}/honours/n5`)).body).toMatchObject({
      ...{ standing: 'reinstated', outstanding: { items: [], dueBack: [], publication: false } },
      items: expect.arrayContaining([expect.objectContaining({ item: 'bonus', recoveredFen: 0 })]),
    });
  });

  it('R52: is looked into before it is withdrawn, and not while that lasts', async () => {
    expect((await act(asUnit, 'inquiries', { reason: '示例' })).status).toBe(403);
    expect((await act(asGroup, 'inquiries', { reason: '示例' })).status).toBe(200);
    const shown = await asAuditor('GET', `${root}/honours/n5`);
    expect(shown.body).toMatchObject({ standing: 'inquiry' });
    const [{ ref: inquiry }] = shown.body.inquiries;
    const grounds = { ground: 'fraud', reason: '示例', evidence: ['dossier-n5@0'] };
    expect((await act(asNation, 'revocation-proposals', grounds)).body.code).toBe('HONOURS.NO_NEW_GROUNDS');
    const finding = { inquiry, finding: 'substantiated' };
    expect((await act(asGroup, 'inquiry-conclusions', finding)).status).toBe(200);
    expect((await act(asNation, 'revocation-proposals', grounds)).status).toBe(200);
    expect((await act(asUnit, 'representation-waiver', await waiver())).status).toBe(200);
    expect((await act(asGroup, 'revocation')).status).toBe(200);
  });

  it('R32: is not conferred on somebody who is not there yet', async () => {
    await nomineeAt('n6', 'national-notice');
    expect(await asGroup('POST', `${root}/honours`, { nomination: 'n6' })).toMatchObject({ status: 403 });
    expect(await asGroup('POST', `${root}/honours`, { nomination: 'none' })).toMatchObject({ status: 404 });
  });
});

describe('A case file', () => {
  let worker: Worker;
  let home: CommandLineHome;
  let keys: readonly string[];
  let folder: string;
  let kept: string;

  const checkpoint = async (): Promise<string> => {
    for (;;) {
      const answer = await fetch(`${api.address}/ledger/cases/checkpoint`);
      if (answer.ok) return answer.text();
    }
  };

  beforeAll(async () => {
    worker = await createWorker({ env: api.env, clock });
    home = await commandLineHome(api, 'auditor');
    folder = join(home.folder, 'case');
    kept = join(home.folder, 'kept.checkpoint');
    const { origin, keyFile } = api.env.ledger;
    keys = ['--key', vkeyOf(localSigner(`${origin}/cases`, 'note', await readSigningKey(keyFile)).key)];
    await writeFile(kept, await checkpoint());
    await api.registers('yard', 'unit', ['unit'], 'nation');
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await home.remove();
  });

  it('R52: leads from an honour to what led to it, what undid it and what came back', async () => {
    const asked = ['--purpose', '示例抽查', '--checkpoint', kept];
    const exported = await home.runs('case', 'export', 'n5', folder, ...asked);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    const told = (await readFile(join(folder, 'events.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(told.map((line) => JSON.parse(line).type)).toEqual(
      expect.arrayContaining([
        'nomination.opened',
        'honours.conferred',
        'honours.revoked',
        'honours.reinstated',
      ]),
    );
    const report = await readFile(join(folder, 'report.html'), 'utf8');
    for (const words of ['授予称号', '撤销称号', '恢复称号', '¥6000.00', '满足 met', '示例抽查'])
      expect(report).toContain(words);
    const { body } = await asAuditor('GET', `${root}/access-log?account=auditor&subject=nomination-n5`);
    expect(body.items).toContainEqual(
      expect.objectContaining({ act: 'GET /api/v1/dossiers/:id/events', purpose: '示例抽查' }),
    );
  }, 60_000);

  it('is checked offline, and not taken once anything in it was changed', async () => {
    const spoilt = join(home.folder, 'spoilt');
    await cp(folder, spoilt, { recursive: true });
    const [attachment = ''] = await readdir(join(spoilt, 'attachments'));
    await appendFile(join(spoilt, 'attachments', attachment), '示例');
    const [sound, faulty] = await Promise.all([
      home.runs('case', 'verify', folder, ...keys, '--checkpoint', kept),
      home.runs('case', 'verify', spoilt, ...keys),
    ]);
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    expect(sound.stdout).toMatch(/未发现问题[^]*Proven:[^]*extends the one that you kept[^]*Not proven:/);
    expect(faulty).toMatchObject({ code: 3, stdout: '' });
    expect(faulty.stderr).toMatch(new RegExp(`^CASE_FILE\\.FILE_CHANGED\n.*attachments/${attachment}`));
  }, 60_000);

  it('is for auditors alone, who say what for', async () => {
    const events = `${root}/dossiers/n5/events`;
    for (const ask of [asUnit, asNation, asGroup, api.asAdmin])
      expect((await ask('GET', events)).status).toBe(403);
    const unsaid = await asAuditor('GET', events, undefined, { purpose: '' });
    expect(unsaid).toMatchObject({ status: 400, body: { code: 'IDENTITY.PURPOSE_NEEDED' } });
    const page = await asAuditor('GET', `${events}?limit=2`);
    expect(page.body).toMatchObject({ items: [{ type: 'nomination.opened', schemaVersion: 1 }, {}] });
    expect(page.body.next).toBe(String(page.body.items[1].position));
  });

  it('has the rulebook by the digest that a decision names, and says where there is none', async () => {
    const rulebooks = `${root}/campaigns/${campaign}/rulebook`;
    const { digest, rulebook: inForce } = (await asAuditor('GET', rulebooks)).body;
    expect((await asAuditor('GET', `${rulebooks}?digest=${digest}`)).body.rulebook).toEqual(inForce);
    expect(await asAuditor('GET', `${rulebooks}?digest=${'0'.repeat(64)}`)).toMatchObject({
      ...{ status: 404, body: { code: 'CAMPAIGN.RULEBOOK_UNKNOWN' } },
    });
  });
});
