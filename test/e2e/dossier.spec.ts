import { readFileSync } from 'node:fs';
import { EventStore } from '#libs/event-store';
import { happened } from '#libs/testing';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

type Asking = RunningApi['asAdmin'];

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

let api: RunningApi;
let campaign: string;
let asOffice: Asking;
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
  asOffice = await api.joins('region-clerk', 'region-office', 'office');
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

describe('Looking back at a case', () => {
  const audit = { purpose: 'an audit' };
  const look = async (id: string, path: string) =>
    asAuditor('GET', `dossiers/${id}/${path}`, undefined, audit);
  const [draft, otherLine] = ['尚未发出的拟稿', '2099-01-02'];
  const reporter = { name: '示例举报人', contact: '示例电话' };

  it('shows letters, complaints, packages and sanctions, and nothing of drafts, reporters or others', async () => {
    const [, other] = [await api.happens(...nominated('r1', campaign)), 'another-nominee'];
    await api.happens(...nominated(other, campaign));
    const both = ['r1', other];
    const asked = {
      campaign,
      ask: 'health',
      from: 'city-body',
      to: 'city-health',
      seal: '示例',
      by: 'li-si',
    };
    const days = { dueOn: '2017-05-22', urgeOn: [], arrangement: 'a'.repeat(64), timezone: 'Asia/Shanghai' };
    const issued = { ...asked, ...days, number: '2号', attachments: [], lines: both, follows: null };
    const blank = { question: '', grounds: '', reason: '', supersedes: null, by: 'doctor' };
    const yes = { nomination: 'r1', answer: 'no-objection', until: null };
    const no = { nomination: other, answer: 'objection', until: otherLine };
    const drafted = { ...no, ...blank, until: null, nomination: 'r1', grounds: draft, question: draft };
    const withdrawal = { nomination: 'r1', withdraws: 'dossier-r1@1', by: 'doctor', reason: draft };
    await api.happens(
      happened(
        'letter',
        'r1-health',
        { type: 'vetting.letter-issued', data: issued },
        { type: 'vetting.letter-replied', data: { lines: [yes, no], by: 'doctor' } },
        { type: 'vetting.line-drafted', data: { ...drafted, supersedes: 'dossier-r1@1', reason: draft } },
        { type: 'vetting.line-withdrawal-drafted', data: withdrawal },
      ),
    );
    const named = { lane: 'real-name', channel: 'post', postmark: null, class: null, holders: [] };
    const lodged = { ...named, about: both, notice: null, receivedBy: 'city-body', text: draft, reporter };
    const concluded = {
      conclusions: [
        { nomination: 'r1', finding: 'false' },
        { nomination: other, finding: 'substantiated' },
      ],
      measures: '示例',
    };
    await api.happens(
      happened(
        'complaint',
        'r1-reported',
        { type: 'vetting.complaint-lodged', data: { ...lodged, reply: null } },
        { type: 'vetting.investigation-opened', data: { organ: 'city-body', investigators: ['head'] } },
        { type: 'vetting.investigation-concluded', data: { ...concluded, by: 'head', reply: null } },
      ),
    );
    const due = { due: '2017-05-22', dueAt: '2017-05-22T16:00:00.000Z', lateRule: 'R49' };
    const opened = {
      campaign,
      owner: 'city-body',
      package: 'formal',
      ...due,
      items: [],
      copies: 1,
      disc: false,
    };
    await api.happens(
      happened(
        'package',
        'r1-papers',
        { type: 'review.package-opened', data: opened },
        { type: 'review.package-submitted', data: { nominations: both, copies: 1, disc: false } },
      ),
    );
    const evidence = ['dossier-r1@0', `dossier-${other}@0`];
    const by = { organ: 'city', slots: {}, by: 'region-clerk', reason: '示例', ground: 'fraud' };
    const { position } = await api.happens(
      happened('sanction', 'r1-sanctioned', {
        type: 'nomination.sanction-proposed',
        data: { ...by, campaign, nominations: both, evidence },
      }),
    );

    const { body: then } = await look('r1', `state?asOf=${position}&minPosition=${position}`);
    const states = new Map(
      then.streams.map((one: { stream: string; state: object }) => [one.stream, one.state]),
    );
    expect(states.get('letter-r1-health')).toMatchObject({
      line: { status: 'answered', answer: { answer: 'no-objection', by: 'doctor' }, isReturned: false },
    });
    expect(states.get('complaint-r1-reported')).toMatchObject({ status: 'concluded', finding: 'false' });
    expect(states.get('package-r1-papers')).toMatchObject({
      status: 'submitted',
      isIn: true,
      isReceived: false,
    });
    expect(states.get('sanction-r1-sanctioned')).toMatchObject({ isNamed: true, evidence: ['dossier-r1@0'] });
    for (const path of [`state?asOf=${position}`, `difference?from=0&to=${position}`, 'replay']) {
      const { status, body } = await look('r1', path);
      const text = JSON.stringify(body);
      expect({ status, text }).toEqual({ status: 200, text: expect.stringContaining('letter-r1-health') });
      for (const hidden of [
        draft,
        otherLine,
        other,
        reporter.name,
        reporter.contact,
        'hands',
        'reporter',
        'substantiated',
      ])
        expect(text).not.toContain(hidden);
    }
  });

  it('names the rulebook and the holiday arrangement of then, on both axes and across an amendment', async () => {
    const { position } = await api.happens(...nominated('r2', campaign));
    const before = (await look('r2', `state?asOf=${position}`)).body.rules;
    expect(before).toEqual({
      rulebook: {
        ...{ name: 'gx-2017-petition', digest: expect.stringMatching(/^[0-9a-f]{64}$/), amendments: 0 },
        title: { zh: expect.stringContaining('信访'), en: expect.stringContaining('Petition') },
      },
      arrangement: {
        ...{ name: 'cn-state-council', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
        years: { first: expect.any(Number), last: expect.any(Number) },
      },
    });
    const amended = rulebook.replace('（广西）推荐', '（广西）推荐·修订');
    const { body } = await asOffice('POST', `campaigns/${campaign}/amendments`, {
      rulebook: amended,
      reason: '示例',
    });
    const after = (await look('r2', `state?asOf=${body.position}`)).body.rules;
    expect(after.rulebook).toMatchObject({ amendments: 1, title: { zh: expect.stringContaining('修订') } });
    expect(after.rulebook.digest).not.toBe(before.rulebook.digest);
    expect(after.arrangement).toEqual(before.arrangement);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    for (const asOf of [tomorrow, tomorrow.slice(0, 10)])
      expect((await look('r2', `state?asOf=${asOf}`)).body.rules).toEqual(after);
    expect((await look('r2', `state?asOf=${position}`)).body.rules).toEqual(before);
    expect((await look('r2', 'state?asOf=1')).body).toEqual({ streams: [] });
    expect((await look('r2', `difference?from=${position}`)).body).toMatchObject({
      rules: { from: before, to: after },
    });
    expect((await look('r2', 'difference?from=2000-01-01')).body.rules).toEqual({ to: after });
  });

  it('is refused where nobody was nominated under that id', async () => {
    for (const path of ['timeline', 'state', 'difference?from=0', 'replay', 'events'])
      expect(await look('none', path)).toMatchObject({
        ...{ status: 404, body: { code: 'VETTING.DOSSIER_NOT_FOUND' } },
      });
  });
});
