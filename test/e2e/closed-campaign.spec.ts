import { readFileSync } from 'node:fs';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

describe('A campaign that is closed', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await runningApi();
  }, 60_000);
  afterAll(() => api.close());

  const as = (login: string, organ: string, role: string): Promise<RunningApi['asAdmin']> =>
    api.asNew(login, organ, role);

  it('takes no more nominations', async () => {
    const name = { zh: '示例', en: 'Example' };
    await api.asAdmin('POST', '/api/v1/organs', { id: 'region', name, level: 'region', kinds: ['region'] });
    await api.asAdmin('POST', '/api/v1/organs', {
      id: 'region-office',
      name,
      level: 'region',
      kinds: ['office'],
      parent: 'region',
    });
    await api.asAdmin('POST', '/api/v1/organs', {
      id: 'hall',
      name,
      level: 'unit',
      kinds: ['unit'],
      parent: 'region',
    });
    const office = await as('office-clerk', 'region-office', 'office');
    const hall = await as('hall-clerk', 'hall', 'recommender');
    const { body: opened } = await office('POST', '/api/v1/campaigns', { rulebook });
    expect((await office('POST', `/api/v1/campaigns/${opened.id}/closing`, { reason: '示例' })).status).toBe(
      200,
    );
    const facts = {
      rank: 'staff',
      establishedPost: true,
      onDuty: true,
      fullTime: true,
      serviceYears: 9,
      criteria: [],
      merits: [],
    };
    const { status, body } = await hall('POST', '/api/v1/nominations', {
      ...{ campaign: opened.id, kind: 'individual', category: 'cadre', identityNumber: 'example-1' },
      ...{ name: '示例甲', post: '示例', deeds: '示例', facts },
    });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'CAMPAIGN.CLOSED' });
  });
});
