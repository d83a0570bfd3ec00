import { readFileSync } from 'node:fs';
import { nominated } from './nominee.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const lodging = { channel: 'post', class: 'integrity', lane: 'anonymous', text: '反映的问题' };

let api: RunningApi;

const as: RunningApi['as'] = (login) => api.as(login);

/** Looked into by the city's discipline organ, and found false of everybody. */
const foundFalse = async (...about: readonly string[]): Promise<string> => {
  const zhang = as('zhang');
  const { id } = (await zhang('POST', 'complaints', { ...lodging, about })).body;
  await zhang('POST', `complaints/${id}/investigation`, { investigators: ['zhang'] });
  const conclusions = about.map((nomination) => ({ nomination, finding: 'false' }));
  expect((await zhang('POST', `complaints/${id}/conclusion`, { conclusions })).status).toBe(200);
  return id;
};

const listed = async (login: string, query = ''): Promise<Answer> =>
  as(login)('GET', `complaints/clearings?minPosition=${await api.head()}${query}`);

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['government']);
  await api.registers('region-discipline', 'region', ['discipline'], 'region');
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-discipline', 'city', ['discipline'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  for (const [login, organ, role] of [
    ['office', 'region', 'office'],
    ['above', 'region-discipline', 'opinion-officer'],
    ['zhang', 'city-discipline', 'opinion-officer'],
    ['cousin', 'city-discipline', 'opinion-officer'],
    ['hall-officer', 'hall', 'opinion-officer'],
    ['clerk', 'hall', 'recommender'],
    ['auditor', 'region', 'auditor'],
  ] as const)
    await api.joins(login, organ, role);
  const { body } = await as('office')('POST', 'campaigns', { rulebook });
  for (const id of ['n1', 'n2', 'n3']) await api.happens(...nominated(id, body.id));
}, 60_000);
afterAll(() => api.close());

describe('Names that are still to be cleared', () => {
  it('R39: are listed for the organ that investigated until they are cleared, and for nobody else', async () => {
    const [first, second] = [await foundFalse('n1', 'n2'), await foundFalse('n3')];
    const { status, body } = await listed('zhang', '&limit=1');
    expect(status).toBe(200);
    expect(body.items).toEqual([
      { id: first, toClear: ['n1', 'n2'], concludedAt: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) },
    ]);
    expect((await listed('zhang', `&after=${body.next}`)).body).toMatchObject({
      items: [{ id: second, toClear: ['n3'] }],
      next: null,
    });

    const clearing = { nomination: 'n1', how: '全体会议宣布', reason: '查无实据' };
    await as('zhang')('POST', `complaints/${first}/name-clearing`, clearing);
    await as('zhang')('POST', `complaints/${second}/name-clearing`, { ...clearing, nomination: 'n3' });
    expect((await listed('zhang')).body.items).toMatchObject([{ id: first, toClear: ['n2'] }]);

    for (const login of ['above', 'hall-officer']) expect((await listed(login)).body.items).toEqual([]);
    for (const login of ['clerk', 'office', 'auditor'])
      expect(await listed(login)).toMatchObject({ status: 403, body: { code: 'HTTP.FORBIDDEN' } });
    await as('cousin')('POST', 'dossiers/n2/recusals', { reason: '亲属' });
    expect((await listed('cousin')).body.items).toEqual([]);
  });
});
