import { readFileSync } from 'node:fs';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const reporter = { name: '示例举报人', contact: '示例电话' };
const lodging = {
  ...{ channel: 'post', postmark: '2017-05-12', class: 'integrity', lane: 'real-name' },
  ...{ text: '反映的问题', reporter },
};

let api: RunningApi;

const as: RunningApi['as'] = (login) => api.as(login);

const lodged = async (...about: readonly string[]): Promise<string> =>
  `complaints/${(await as('petition')('POST', 'complaints', { ...lodging, about })).body.id}`;

const isRead = async (complaint: string, ...logins: readonly string[]): Promise<readonly unknown[]> =>
  Promise.all(
    logins.map(async (login) => {
      const { status, body } = await as(login)('GET', `${complaint}/record`);
      expect(JSON.stringify(body)).not.toContain(reporter.name);
      return status === 200 ? body.text : body.code;
    }),
  );

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['government']);
  await api.registers('region-discipline', 'region', ['discipline'], 'region');
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-petition', 'city', ['petition'], 'city');
  await api.registers('city-discipline', 'city', ['discipline'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  await api.registers('other-city', 'city', ['government'], 'region');
  await api.registers('other-discipline', 'city', ['discipline'], 'other-city');
  await api.joins('petition', 'city-petition', 'opinion-officer');
  await api.joins('zhang', 'city-discipline', 'opinion-officer');
  await api.joins('cousin', 'city-discipline', 'opinion-officer');
  await api.joins('above', 'region-discipline', 'opinion-officer');
  await api.joins('lent', 'other-discipline', 'opinion-officer');
  await api.joins('elsewhere', 'other-discipline', 'opinion-officer');
  await api.joins('clerk', 'hall', 'recommender');
  await api.joins('hall-officer', 'hall', 'opinion-officer');
  await api.joins('voter', 'city', 'voter');
  await api.joins('leader', 'region', 'leader');
  await api.joins('auditor', 'region', 'auditor');
  await api.joins('office', 'region', 'office');
  const { body } = await as('office')('POST', 'campaigns', { rulebook });
  for (const id of ['n1', 'n2']) await api.happens(...nominated(id, body.id));
}, 60_000);
afterAll(() => api.close());

describe('What a complaint says', () => {
  it('R39: is read by the organ in charge and by auditors, who say what for, and never with who reported', async () => {
    const complaint = await lodged('n1');
    expect(await isRead(complaint, 'petition', 'zhang', 'auditor')).toEqual(Array(3).fill(lodging.text));
    await as('zhang')('POST', `${complaint}/investigation`, { investigators: ['zhang'] });
    await as('zhang')('POST', `${complaint}/steps`, { step: 'interview', note: '谈话' });
    const { body } = await as('auditor')('GET', `${complaint}/record`);
    expect(body).toEqual({
      ...{ text: lodging.text, conclusions: [], declinings: [], reopenings: [] },
      steps: [expect.objectContaining({ by: 'zhang', step: 'interview', note: '谈话' })],
    });
    expect(await as('auditor')('GET', `${complaint}/record`, undefined, { purpose: '' })).toMatchObject({
      ...{ status: 400, body: { code: 'IDENTITY.PURPOSE_NEEDED' } },
    });
  });

  it('R39: is refused to everybody else, and to whoever is recused', async () => {
    const complaint = await lodged('n2');
    await as('zhang')('POST', `${complaint}/investigation`, { investigators: ['zhang'] });
    const confidential = 'VETTING.COMPLAINT_CONFIDENTIAL';
    expect(await isRead(complaint, 'petition', 'hall-officer', 'above', 'office')).toEqual(
      Array(4).fill(confidential),
    );
    expect(await isRead(complaint, 'elsewhere')).toEqual(['IDENTITY.NO_RELATION']);
    expect(await isRead(complaint, 'clerk', 'voter', 'leader', 'admin')).toEqual(
      Array(4).fill('HTTP.FORBIDDEN'),
    );
    await as('cousin')('POST', 'dossiers/n2/recusals', { reason: '亲属' });
    expect(await isRead(complaint, 'cousin', 'zhang')).toEqual(['IDENTITY.RECUSED', lodging.text]);
  });

  it('R39: is read by an officer of another city who looks into the one that it was merged into', async () => {
    const [complaint, other] = [await lodged('n1'), await lodged('n1')];
    const into = other.slice('complaints/'.length);
    await as('above')('POST', `${complaint}/merging`, { into, reason: '同一问题' });
    await as('above')('POST', `${other}/investigation`, { investigators: ['lent'] });
    expect(await isRead(complaint, 'lent', 'elsewhere')).toEqual([lodging.text, 'IDENTITY.NO_RELATION']);
  });
});
