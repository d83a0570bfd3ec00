import { readFileSync } from 'node:fs';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

let api: RunningApi;
let asOffice: RunningApi['asAdmin'];
let asCity: RunningApi['asAdmin'];
let campaign: string;

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['government']);
  await api.registers('region-office', 'region', ['office'], 'region');
  await api.registers('region-group', 'region', ['leading-group'], 'region');
  await api.registers('city-one', 'city', ['city'], 'region');
  await api.registers('city-one-body', 'city', ['recommending-body'], 'city-one');
  asOffice = await api.asNew('office-clerk', 'region-office', 'office');
  asCity = await api.asNew('city-clerk', 'city-one-body', 'reviewer');
  const { body } = await asOffice('POST', '/api/v1/campaigns', { rulebook });
  campaign = `/api/v1/campaigns/${body.id}`;
  await asOffice('POST', `${campaign}/enrolments`, { organ: 'city-one', path: 'city' });
}, 60_000);
afterAll(() => api.close());

describe('A campaign over HTTP', () => {
  it('shows its rulebook, who is enrolled and what is due when, with its revision as ETag', async () => {
    const { status, headers, body } = await asCity('GET', campaign);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({
      status: 'open',
      rulebook: 'gx-2017-petition',
      enrolments: [{ organ: 'city-one', path: 'city' }],
      groups: [],
      dueDates: [
        { package: 'preliminary', due: '2017-05-22' },
        { package: 'formal', due: '2017-06-05' },
      ],
    });
    const kept = await asCity('GET', `${campaign}/rulebook`);
    expect(kept.body.digest).toBe(body.rulebookDigest);
    expect(kept.body.rulebook.source).toBe('桂人社函〔2017〕381号');
  });

  it('is in the list for whoever waits for what was written', async () => {
    const position = await api.head();
    const { body } = await asCity('GET', `/api/v1/campaigns?minPosition=${position}`);
    expect(body.position).toBeGreaterThanOrEqual(position);
    expect(body.items).toMatchObject([{ status: 'open', title: { zh: expect.any(String) } }]);
  });

  it('is refused with every fault of its rulebook, its line and a remedy, and nothing is written', async () => {
    const before = await api.head();
    const faulty = rulebook.replace('timezone:', 'timezome:').replace('copies: 1', 'copies: one');
    const { status, body } = await asOffice('POST', '/api/v1/campaigns', { rulebook: faulty });
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'CAMPAIGN.RULEBOOK_INVALID' });
    expect(body.faults.length).toBeGreaterThanOrEqual(2);
    expect(body.faults[0]).toMatchObject({
      pointer: '/rulebook',
      line: expect.any(Number),
      remedy: { zh: expect.any(String) },
    });
    expect(await api.head()).toBe(before);
  });

  it('R4: shows the places of an enrolled city', async () => {
    const { body } = await asCity('GET', `${campaign}/quotas/city-one`);
    expect(body).toMatchObject({
      places: [
        { kind: 'individual', granted: 1, cancelled: 0, free: 1 },
        { kind: 'collective', granted: 1, cancelled: 0, free: 1 },
      ],
      held: [],
    });
  });

  it.each([
    ['an organ that nobody knows', { organ: 'nowhere', path: 'city' }, 404, 'CAMPAIGN.ORGAN_NOT_FOUND'],
    ['a path that the rulebook lacks', { organ: 'region', path: 'river' }, 422, 'CAMPAIGN.PATH_NOT_FOUND'],
    [
      'on a path called constructor',
      { organ: 'region', path: 'constructor' },
      422,
      'CAMPAIGN.PATH_NOT_FOUND',
    ],
    ['an organ of another level', { organ: 'region', path: 'city' }, 422, 'CAMPAIGN.OWNER_UNFIT'],
    ['an organ a second time', { organ: 'city-one', path: 'city' }, 409, 'CAMPAIGN.ALREADY_ENROLLED'],
  ])('enrols not %s', async (_, enrolment, status, code) => {
    const answer = await asOffice('POST', `${campaign}/enrolments`, enrolment);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  it('is run by the office and by nobody else', async () => {
    const { status } = await asCity('POST', `${campaign}/closing`, { reason: 'none' });
    expect(status).toBe(403);
  });

  it('is not found where there is none', async () => {
    const { status, body } = await asCity('GET', '/api/v1/campaigns/none');
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'CAMPAIGN.NOT_FOUND' });
  });
});

describe('Packages and ballots over HTTP', () => {
  it('R44, R47: a city finds its packages in the list', async () => {
    const id = campaign.split('/').at(-1);
    const query = `campaign=${id}&owner=city-one&minPosition=${await api.head()}`;
    const { body } = await asCity('GET', `/api/v1/packages?${query}`);
    expect(body.items).toMatchObject([
      { owner: 'city-one', package: 'formal', due: '2017-06-05', status: 'open' },
      { owner: 'city-one', package: 'preliminary', due: '2017-05-22', status: 'open' },
    ]);
    const shown = await asCity('GET', `/api/v1/packages/${body.items[1].id}`);
    expect(shown.body).toMatchObject({ copies: 1, disc: true, lateRule: 'R49', nominations: [] });
    expect(shown.body.items).toHaveLength(5);
  });

  it('R49: an item that comes after the due day is refused under the rule that forfeits it', async () => {
    const id = `${campaign.split('/').at(-1)}-city-one-preliminary`;
    const upload = await asCity('POST', '/api/v1/attachments', '示例报告', { 'content-type': 'text/plain' });
    const item = { item: 'work-report', digest: upload.body.digest };
    const { status, body } = await asCity('POST', `/api/v1/packages/${id}/items`, item);
    expect({ status, code: body.code, rule: body.rule }).toEqual({
      ...{ status: 422, code: 'REVIEW.PACKAGE_LATE', rule: 'R49' },
    });
  });

  it('R28: a ballot is called only on nominations that stand at its stage', async () => {
    const members = ['office-clerk', 'city-clerk', 'admin'];
    await asOffice('POST', `${campaign}/groups`, {
      ...{ group: 'region-leading-group', organ: 'region-group' },
      ...{ members, coLeaders: members.slice(0, 2) },
    });
    const call = { campaign: campaign.split('/').at(-1), stage: 'region-ballot', kind: 'individual' };
    const candidates = ['n1', 'n2', 'n3', 'n4'];
    const { status, body } = await asOffice('POST', '/api/v1/ballots', { ...call, candidates });
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'REVIEW.NOMINATION_NOT_HERE' });
    const none = await asOffice('GET', `/api/v1/ballots/${call.campaign}-region-ballot-individual`);
    expect({ status: none.status, code: none.body.code }).toEqual({
      ...{ status: 404, code: 'REVIEW.BALLOT_NOT_FOUND' },
    });
  });
});
