import { readFileSync } from 'node:fs';
import { nominated } from './nominee.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const reason = '曾同处室任职';

let api: RunningApi;

const as: RunningApi['as'] = (login) => api.as(login);

const listed = async (login: string, query = ''): Promise<Answer> =>
  as(login)('GET', `recusals/requests?minPosition=${await api.head()}${query}`);

const seenBy = async (login: string): Promise<readonly string[]> =>
  (await listed(login)).body.items.map(
    ({ id, account }: { id: string; account: string }) => `${id} ${account}`,
  );

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['government']);
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-discipline', 'city', ['discipline'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  await api.registers('other-city', 'city', ['government'], 'region');
  for (const [login, organ, role] of [
    ['office', 'region', 'office'],
    ['head', 'city-discipline', 'opinion-officer'],
    ['zhang', 'city-discipline', 'opinion-officer'],
    ['hall-reviewer', 'hall', 'reviewer'],
    ['elsewhere', 'other-city', 'reviewer'],
    ['clerk', 'hall', 'recommender'],
    ['auditor', 'region', 'auditor'],
  ] as const)
    await api.joins(login, organ, role);
  const { body } = await as('office')('POST', 'campaigns', { rulebook });
  for (const id of ['n1', 'n2']) await api.happens(...nominated(id, body.id));
}, 60_000);
afterAll(() => api.close());

describe('Recusals that are asked for', () => {
  it('R39: wait, the oldest first, for the organ of the person and those over it, and are gone once decided', async () => {
    for (const [nomination, account] of [
      ['n1', 'zhang'],
      ['n2', 'zhang'],
      ['n1', 'hall-reviewer'],
    ])
      await as('clerk')('POST', `dossiers/${nomination}/recusals/requests`, { account, reason });
    const all = ['n1 zhang', 'n2 zhang', 'n1 hall-reviewer'];
    for (const login of ['head', 'office']) expect(await seenBy(login)).toEqual(all);
    expect((await listed('head', '&limit=1')).body).toMatchObject({
      items: [{ id: 'n1', account: 'zhang', by: 'clerk', reason, ref: 'recusal-n1@0' }],
      next: expect.stringContaining('/recusal-n1@0'),
    });
    const { body: first } = await listed('head', '&limit=2');
    expect((await listed('head', `&after=${first.next}`)).body).toMatchObject({
      items: [{ id: 'n1', account: 'hall-reviewer' }],
      next: null,
    });

    await as('head')('POST', 'dossiers/n1/recusals/orders', { account: 'zhang', reason });
    await as('office')('POST', 'dossiers/n2/recusals/declines', { account: 'zhang', reason });
    expect(await seenBy('head')).toEqual(['n1 hall-reviewer']);
  });

  it('R39: are shown to no other organ, not to the person, and to nobody who is recused in the case', async () => {
    await as('clerk')('POST', 'dossiers/n2/recusals/requests', { account: 'zhang', reason });
    expect(await seenBy('office')).toEqual(['n1 hall-reviewer', 'n2 zhang']);
    for (const login of ['hall-reviewer', 'elsewhere', 'zhang']) expect(await seenBy(login)).toEqual([]);
    for (const login of ['clerk', 'auditor'])
      expect(await listed(login)).toMatchObject({ status: 403, body: { code: 'HTTP.FORBIDDEN' } });
    await as('head')('POST', 'dossiers/n2/recusals', { reason });
    expect(await seenBy('head')).toEqual(['n1 hall-reviewer']);
  });

  it('leave a trace where they are read: whose cases they are', async () => {
    const { body } = await as('auditor')('GET', 'access-log?account=office&limit=1');
    expect(body.items[0]).toMatchObject({ act: 'GET /api/v1/recusals/requests', items: 2 });
    expect(body.items[0].matters).toEqual(expect.arrayContaining(['dossier-n1', 'dossier-n2']));
  });
});
