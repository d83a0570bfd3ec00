import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { newId } from '#libs/kernel';
import { nominated } from './nominee.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

type Asking = RunningApi['asAdmin'];

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

let api: RunningApi;
let campaign: string;
let asUnit: Asking;
let asReviewer: Asking;
let asStranger: Asking;
let asVoter: Asking;
let asAuditor: Asking;

const asOwner = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: api.env.database!.ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
};

/** Reads the access log, which by itself leaves no trace there. */
const recorded = async (query: string): Promise<Answer['body']> => {
  const { status, body } = await asAuditor('GET', `access-log?${query}`);
  expect(status).toBe(200);
  return body.items;
};

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['government']);
  await api.registers('region-office', 'region', ['office'], 'region');
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-body', 'city', ['recommending-body'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  await api.registers('bureau', 'unit', ['unit'], 'city');
  const asOffice = await api.joins('region-clerk', 'region-office', 'office');
  asUnit = await api.joins('hall-clerk', 'hall', 'recommender');
  asStranger = await api.joins('bureau-clerk', 'bureau', 'recommender');
  asReviewer = await api.joins('city-reviewer', 'city-body', 'reviewer');
  asVoter = await api.joins('city-voter', 'city', 'voter');
  asAuditor = await api.joins('region-auditor', 'region', 'auditor');
  campaign = (await asOffice('POST', 'campaigns', { rulebook })).body.id;
  for (const id of ['n1', 'n2', 'n3']) await api.happens(...nominated(id, campaign));
}, 60_000);
afterAll(() => api.close());

describe('Reading a case', () => {
  it('leaves a trace: who, what, when, what for, from where', async () => {
    const correlation = newId();
    const headers = { 'x-correlation-id': correlation, purpose: encodeURIComponent('年度审计抽查') };
    expect((await asReviewer('GET', 'dossiers/n1', undefined, headers)).status).toBe(200);
    const [entry] = await recorded('subject=dossier-n1');
    expect(entry).toMatchObject({
      ...{ outcome: 'answered', account: 'city-reviewer', organ: 'city-body', role: 'reviewer' },
      ...{ act: 'GET /api/v1/dossiers/:id', classes: ['case'], purpose: '年度审计抽查' },
      ...{ correlationId: correlation, address: '127.0.0.1', at: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    expect(entry.matters).toContain('dossier-n1');
  });

  it('in a list leaves one for the list, with how many and whose', async () => {
    const { body } = await asReviewer(
      'GET',
      `nominations?campaign=${campaign}&minPosition=${await api.head()}`,
    );
    const [entry] = await recorded('account=city-reviewer');
    expect(entry).toMatchObject({ act: 'GET /api/v1/nominations', items: body.items.length });
    expect(body.items.length).toBe(3);
    expect(entry.matters).toEqual(
      expect.arrayContaining(['nomination-n1', 'nomination-n2', 'nomination-n3']),
    );
  });

  it('leaves none where everybody may read: organs and campaigns', async () => {
    const before = await recorded('account=city-voter');
    for (const path of ['organs', 'organs/hall', 'campaigns', `campaigns/${campaign}/rulebook`])
      expect((await asVoter('GET', path)).status).toBe(200);
    expect(await recorded('account=city-voter')).toEqual(before);
  });

  it('is answered only once the trace is durable', async () => {
    await asOwner('REVOKE EXECUTE ON FUNCTION access.append_act FROM mingjian_application');
    const { status, body } = await asReviewer('GET', 'dossiers/n2');
    await asOwner('GRANT EXECUTE ON FUNCTION access.append_act TO mingjian_application');
    expect({ status, code: body.code }).toEqual({ status: 500, code: 'HTTP.UNEXPECTED' });
    expect(body).not.toHaveProperty('opinions');
    expect(await recorded('subject=dossier-n2')).toEqual([]);
  });
});

describe('Reading for another', () => {
  it('leaves both on record, whether it is answered or refused', async () => {
    const asDeputy = await api.joins('city-deputy', 'city-body', 'recommender');
    const delegation = { to: 'city-deputy', until: '2999-12-31' };
    expect((await asReviewer('POST', 'accounts/me/delegations', delegation)).status).toBe(200);
    const behalf = { 'on-behalf-of': 'city-reviewer' };
    expect((await asDeputy('GET', 'dossiers/n2', undefined, behalf)).status).toBe(200);
    expect((await asDeputy('GET', 'letters/l2/drafts', undefined, behalf)).status).toBe(403);
    const both = { account: 'city-deputy', onBehalfOf: 'city-reviewer' };
    expect(await recorded('subject=dossier-n2')).toEqual([expect.objectContaining(both)]);
    expect(await recorded('subject=letter-l2')).toEqual([expect.objectContaining(both)]);
    expect((await recorded('account=city-reviewer')).slice(0, 2)).toEqual([
      expect.objectContaining({ ...both, outcome: 'refused' }),
      expect.objectContaining({ ...both, outcome: 'answered' }),
    ]);
    const { items } = (await asAuditor('GET', 'dossiers/n2/readers')).body;
    expect(items).toContainEqual(expect.objectContaining(both));
  });
});

describe('An attempt', () => {
  it('that a role may not make is recorded with what it was after', async () => {
    const refused = await asVoter('GET', 'complaints/c1/reporter');
    expect(refused.status).toBe(403);
    expect(await recorded('subject=complaint-c1')).toEqual([
      expect.objectContaining({
        ...{ outcome: 'refused', account: 'city-voter', status: 403, code: refused.body.code },
        ...{ act: 'GET /api/v1/complaints/:id/reporter', matters: ['complaint-c1'], classes: [] },
      }),
    ]);
  });

  it('of somebody without a session is recorded, too', async () => {
    expect((await api.send('GET', '/api/v1/dossiers/n3')).status).toBe(401);
    const [entry] = await recorded('subject=dossier-n3');
    expect(entry).toMatchObject({ outcome: 'refused', status: 401, address: '127.0.0.1' });
    expect(entry).not.toHaveProperty('account');
  });

  it('to sign in that fails is recorded with its account; what is no account is not kept', async () => {
    const tries = (login: string): Promise<Answer> =>
      api.send('POST', '/api/v1/sessions', { login, password: 'no password of anybody' });
    for (const login of ['hall-clerk', 'my-secret-password']) expect((await tries(login)).status).toBe(401);
    const [unknown, known] = await recorded('limit=2');
    expect(known).toMatchObject({ outcome: 'sign-in-failed', login: 'hall-clerk', status: 401 });
    expect(unknown).toMatchObject({ outcome: 'sign-in-failed', act: 'POST /api/v1/sessions' });
    expect(JSON.stringify([unknown, known])).not.toMatch(/secret|no password/);
    expect(await recorded('account=hall-clerk')).toContainEqual(known);
  });
});

describe('Who read a dossier', () => {
  it('is shown to the officers of the nominee’s unit and above, and to auditors, newest first, page by page', async () => {
    for (const path of ['dossiers/n3', 'nominations/n3/gates', 'nominations/n3'])
      expect((await asReviewer('GET', path)).status).toBe(200);
    const readers = async (asking: Asking, query = ''): Promise<Answer['body']> =>
      (await asking('GET', `dossiers/n3/readers${query}`)).body;
    const { items, next } = await readers(asUnit, '?limit=2');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ account: 'city-reviewer', act: 'GET /api/v1/nominations/:id' });
    expect(items[0]).not.toHaveProperty('address');
    const rest = await readers(asUnit, `?after=${next}`);
    const all = await readers(asAuditor);
    expect(await readers(asReviewer)).toEqual(all);
    expect([...items, ...rest.items]).toEqual(all.items);
    expect(all.items.map(({ at }: { at: string }) => at)).toEqual(
      all.items
        .map(({ at }: { at: string }) => at)
        .toSorted()
        .reverse(),
    );
  });

  it('is shown to nobody else, and the attempt is recorded', async () => {
    expect(await asStranger('GET', 'dossiers/n3/readers')).toMatchObject({
      ...{ status: 403, body: { code: 'IDENTITY.NO_RELATION' } },
    });
    expect((await asVoter('GET', 'dossiers/n3/readers')).status).toBe(403);
    const [voter, stranger] = await recorded('subject=dossier-n3');
    expect(voter).toMatchObject({ outcome: 'refused', account: 'city-voter' });
    expect(stranger).toMatchObject({ account: 'bureau-clerk', code: 'IDENTITY.NO_RELATION' });
  });

  it('is a question about dossiers that exist', async () => {
    expect(await asAuditor('GET', 'dossiers/nobody/readers')).toMatchObject({
      ...{ status: 404, body: { code: 'ACCESS_LOG.NO_DOSSIER' } },
    });
  });
});

describe('The access log', () => {
  it('is read by auditors only, by account, subject and day', async () => {
    for (const asking of [asUnit, asReviewer, asVoter])
      expect((await asking('GET', 'access-log')).status).toBe(403);
    const [{ at }] = await recorded('subject=dossier-n1');
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: api.env.timezone }).format(new Date(at));
    const both = await recorded(`subject=dossier-n1&account=city-reviewer&day=${day}`);
    expect(both).toHaveLength(1);
    expect(await recorded('subject=dossier-n1&account=hall-clerk')).toEqual([]);
    expect(await recorded('subject=dossier-n1&day=2017-05-22')).toEqual([]);
    expect((await asAuditor('GET', 'access-log?day=yesterday')).status).toBe(400);
  });
});
