import { readFileSync } from 'node:fs';
import { EventStore } from '#libs/event-store';
import { happened } from '#libs/testing';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

type Asking = RunningApi['asAdmin'];

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

let api: RunningApi;
let campaign: string;
let asUnit: Asking;
let asZhang: Asking;
let asLi: Asking;
let asHead: Asking;
let asOtherHead: Asking;
let asAuditor: Asking;

/** What the log gained after a position: each event's type, and its data. */
const since = async (after: number): Promise<readonly object[]> => {
  const { events } = await api.app.get(EventStore).readAll({ after, limit: 50 });
  return events.map(({ type, data }) => ({ type, data: JSON.parse(data) as object }));
};

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['government']);
  await api.registers('region-office', 'region', ['office'], 'region');
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-body', 'city', ['recommending-body'], 'city');
  await api.registers('other-city', 'city', ['government'], 'region');
  await api.registers('other-body', 'city', ['recommending-body'], 'other-city');
  await api.registers('city-health', 'city', ['health'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  const asOffice = await api.joins('region-clerk', 'region-office', 'office');
  asUnit = await api.joins('hall-clerk', 'hall', 'recommender');
  asZhang = await api.joins('zhang', 'city-body', 'reviewer');
  asLi = await api.joins('li-si', 'city-body', 'reviewer');
  asHead = await api.joins('head', 'city-body', 'reviewer');
  asOtherHead = await api.joins('other-head', 'other-body', 'reviewer');
  asAuditor = await api.joins('auditor', 'region', 'auditor');
  const { body } = await asOffice('POST', 'campaigns', { rulebook });
  campaign = body.id;
}, 60_000);
afterAll(() => api.close());

const review = {
  ...{ findings: ['procedure', 'authenticity', 'facts', 'deeds'], recommendation: 'support' },
  remarks: '示例',
};
const credit = { check: 'credit', result: 'clean', source: '示例' };
const recused = { status: 403, body: { code: 'VETTING.RECUSED' } };

describe('Who is recused from a case', () => {
  it('does not act in it: the act is refused, and on record once, however often it is sent', async () => {
    await api.happens(...nominated('n1', campaign));
    expect(await asZhang('POST', 'dossiers/n1/recusals', { reason: '系亲属' })).toMatchObject({
      status: 200,
    });
    const before = await api.head();
    const key = { 'idempotency-key': 'review-of-n1' };
    for (const sent of [review, review])
      expect(await asZhang('POST', 'nominations/n1/reviews', sent, key)).toMatchObject(recused);
    expect(await since(before)).toEqual([
      { type: 'vetting.act-refused', data: { account: 'zhang', act: 'RecordReview' } },
    ]);

    const byRule = { rule: 'R15', reason: '示例' };
    for (const [path, body] of [
      ['nominations/n1/putting-forward', undefined],
      ['nominations/n1/advance', undefined],
      ['nominations/n1/rejection', byRule],
      ['nominations/n1/waivers', byRule],
      ['dossiers/n1/checks', credit],
      ['dossiers/n1/reopening', { reason: '示例' }],
    ] as const)
      expect(await asZhang('POST', path, body)).toMatchObject(recused);
    expect(await asAuditor('GET', 'dossiers/n1/recusals')).toMatchObject({
      status: 200,
      body: {
        recused: [{ account: 'zhang', by: 'zhang', reason: '系亲属', ref: 'recusal-n1@0' }],
        requested: [],
        refused: [
          'RecordReview',
          'PutForward',
          'Advance',
          'Reject',
          'WaiveGate',
          'RecordCheck',
          'ReopenDossier',
        ].map((act) => ({ account: 'zhang', act })),
      },
    });
  });

  it('does not look back at it either, at any point; recusals are those of now', async () => {
    const { position } = await api.happens(...nominated('n5', campaign));
    const [audit, looks] = [
      { purpose: 'an audit' },
      [`state?asOf=${position}`, `difference?from=0&to=${position}`],
    ];
    for (const look of looks)
      expect((await asAuditor('GET', `dossiers/n5/${look}`, undefined, audit)).status).toBe(200);
    const data = { account: 'auditor', reason: '系亲属' };
    await api.happens(happened('recusal', 'n5', { type: 'vetting.recusal-declared', data }));
    for (const look of looks)
      expect(await asAuditor('GET', `dossiers/n5/${look}`, undefined, audit)).toMatchObject({
        ...{ status: 403, body: { code: 'IDENTITY.RECUSED' } },
      });
  });

  it('leaves it to colleagues who are not, and acts in every other case', async () => {
    await api.happens(...nominated('n2', campaign));
    expect((await asLi('POST', 'nominations/n1/reviews', review)).status).toBe(200);
    expect((await asLi('POST', 'dossiers/n1/checks', credit)).status).toBe(200);
    expect((await asZhang('POST', 'nominations/n2/reviews', review)).status).toBe(200);
  });

  it('is asked for by anybody, and decided by the organ of the person', async () => {
    await api.happens(...nominated('n3', campaign));
    const li = { account: 'li-si', reason: '曾同处室任职' };
    expect((await asUnit('POST', 'dossiers/n3/recusals/requests', li)).status).toBe(200);
    expect((await asLi('POST', 'nominations/n3/reviews', review)).status).toBe(200);
    expect((await asHead('POST', 'dossiers/n3/recusals/declines', li)).status).toBe(200);
    expect((await asHead('POST', 'dossiers/n3/recusals/orders', li)).status).toBe(200);
    expect(await asLi('POST', 'dossiers/n3/checks', credit)).toMatchObject(recused);
    expect(await asOtherHead('POST', 'dossiers/n3/recusals/lifts', li)).toMatchObject({
      status: 403,
      body: { code: 'VETTING.RECUSAL_OF_ANOTHER_ORGAN' },
    });
    expect(await asLi('POST', 'dossiers/n3/recusals/lifts', li)).toMatchObject({
      status: 403,
      body: { code: 'VETTING.RECUSED' },
    });
    expect((await asHead('POST', 'dossiers/n3/recusals/lifts', li)).status).toBe(200);
    expect((await asLi('POST', 'dossiers/n3/checks', credit)).status).toBe(200);
  });

  it('concerns people and cases that exist', async () => {
    const nobody = { account: 'nobody', reason: '示例' };
    expect(await asUnit('POST', 'dossiers/n1/recusals/requests', nobody)).toMatchObject({
      body: { code: 'VETTING.PERSON_UNKNOWN' },
    });
    for (const answer of [
      await asZhang('POST', 'dossiers/none/recusals', { reason: '示例' }),
      await asAuditor('GET', 'dossiers/none/recusals'),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'VETTING.DOSSIER_NOT_FOUND' } });
  });
});

/** Why the dossier's gates hold a nominee up at the city's review. */
const why = async (id: string): Promise<readonly string[]> => {
  const { body } = await asAuditor('GET', `nominations/${id}/gates`);
  const stages: readonly { stage: string; gates: readonly { why: string }[] }[] = body.stages;
  return stages.flatMap(({ stage, gates }) => (stage === 'city-review' ? gates.map((gate) => gate.why) : []));
};

describe('The personnel file', () => {
  const archive = { check: 'archive', result: 'clean', source: '干部人事档案审核表' };
  const found = { age: 41, serviceYears: 7, awards: 2, penalties: 0 };

  it('R36: is compared with the nomination, and a difference is explained or a problem', async () => {
    await api.happens(...nominated('f1', campaign));
    expect(await asLi('POST', 'dossiers/f1/checks', archive)).toMatchObject({
      status: 400,
      body: { code: 'VETTING.FINDINGS_MISSING', rule: 'R36' },
    });
    expect(await asLi('POST', 'dossiers/f1/checks', { ...archive, found })).toMatchObject({
      status: 422,
      body: {
        code: 'VETTING.DISCREPANCY_UNEXPLAINED',
        detail: {
          zh: expect.stringContaining('工作年限与推荐材料不一致'),
          en: expect.stringContaining('years of service differ'),
        },
      },
    });
    const remarks = '另有两年在基层信访室，已补证明。';
    expect((await asLi('POST', 'dossiers/f1/checks', { ...archive, found, remarks })).status).toBe(200);
    const differences = [{ zh: expect.any(String), en: expect.stringContaining('years of service differ') }];
    expect((await asAuditor('GET', 'dossiers/f1')).body.checks).toEqual([
      expect.objectContaining({
        check: 'archive',
        by: 'li-si',
        organ: 'city-body',
        result: 'clean',
        found,
        differences,
      }),
    ]);
  });
});

describe('Deeds with a passage that must be cut', () => {
  const secrecy = { check: 'secrecy', source: '保密审查表' };
  const cut = { ...secrecy, result: 'cut', passages: ['某段'], remarks: '不宜公开' };
  const revision = { deeds: '删改后的事迹', reason: '按保密审查意见' };

  it('R42: go back to the unit in the same append, and are reviewed anew once revised', async () => {
    await api.happens(...nominated('d1', campaign));
    expect((await asUnit('POST', 'nominations/d1/deeds', revision)).status).toBe(409);
    const { body } = await asLi('POST', 'dossiers/d1/checks', cut);
    expect(body.revisions).toEqual({ 'dossier-d1': 1, 'nomination-d1': 2 });
    expect(await why('d1')).toContain('check-cut:secrecy');
    expect((await asAuditor('GET', 'nominations/d1')).body.deedsReturned).toBe(true);

    const revised = await asUnit('POST', 'nominations/d1/deeds', revision);
    expect(revised.body.revisions).toEqual({ 'nomination-d1': 3, 'dossier-d1': 2 });
    expect(await why('d1')).toContain('deeds-revised:secrecy');
    expect((await asAuditor('GET', 'nominations/d1')).body.deedsReturned).toBe(false);

    expect((await asLi('POST', 'dossiers/d1/checks', { ...secrecy, result: 'clean' })).status).toBe(200);
    expect(await why('d1')).toContain('check-clean:secrecy');
  });
});

describe('Late information', () => {
  it('R41: makes a check due anew, which then is made again', async () => {
    await api.happens(...nominated('l1', campaign));
    await asLi('POST', 'dossiers/l1/checks', credit);
    expect(await why('l1')).toContain('check-clean:credit');
    const late = { checks: ['credit'], reason: '收到新的反映' };
    expect((await asOtherHead('POST', 'dossiers/l1/reopening', late)).status).toBe(403);
    expect((await asLi('POST', 'dossiers/l1/reopening', late)).status).toBe(200);
    expect(await why('l1')).toContain('reopened:credit');
    expect((await asAuditor('GET', 'dossiers/l1')).body.checks).toMatchObject([{ dueAnew: 'reopened' }]);
    expect((await asHead('POST', 'dossiers/l1/checks', credit)).status).toBe(200);
    expect(await why('l1')).toContain('check-clean:credit');
  });
});

describe('What health said of a nominee', () => {
  it('R35: is shown to whoever asked and names them, and to an auditor who says what for', async () => {
    await api.happens(...nominated('o1', campaign));
    const asking = { ask: 'health', organ: 'city-health', nominations: ['o1'] };
    const letter = { ...asking, number: '1号', seal: '示例印章' };
    const { id: letterId } = (await asLi('POST', 'letters', letter)).body;
    const valid = { validUntil: '2117-11-11', timezone: 'Asia/Shanghai', until: null, signatories: [] };
    const said = { answer: 'objection', question: '', grounds: '体检情况待核' } as const;
    await api.happens(
      happened('dossier', 'o1', {
        type: 'vetting.opinion-recorded',
        data: { ask: 'health', organ: 'city-health', letterId, ...valid, ...said },
      }),
    );
    const read = 'dossiers/o1/opinions/health';
    const shown = {
      status: 200,
      body: { opinions: [{ answer: 'objection', grounds: '体检情况待核' }], information: [] },
    };
    const confidential = { status: 403, body: { code: 'VETTING.OPINION_CONFIDENTIAL' } };
    expect(await asLi('GET', read)).toMatchObject(shown);
    expect(await asAuditor('GET', read)).toMatchObject(shown);
    expect(await asHead('GET', read)).toMatchObject(confidential);

    const readers = { readers: ['li-si', 'head'] };
    expect(await asHead('POST', `letters/${letterId}/readers`, readers)).toMatchObject({
      status: 403,
      body: { code: 'VETTING.READER_BY_ONESELF' },
    });
    expect((await asLi('POST', `letters/${letterId}/readers`, readers)).status).toBe(200);
    expect((await asLi('GET', `letters/${letterId}`)).body).toMatchObject(readers);
    expect(await asHead('GET', read)).toMatchObject(shown);
    expect(await asOtherHead('GET', read)).toMatchObject({
      status: 403,
      body: { code: 'IDENTITY.NO_RELATION' },
    });
  });
});
