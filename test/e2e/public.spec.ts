import { EventStore } from '#libs/event-store';
import { DrivenClock, newId } from '#libs/kernel';
import { reviewed, town, type Town } from './public.fixture.js';

const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
let there: Town;

beforeAll(async () => {
  there = await town(clock);
}, 60_000);
afterAll(() => there.api.close());

const statement = { lane: 'anonymous', text: '示例异议' };
const reporter = { name: '示例公民', contact: '示例电话' };

describe('A citizen without an account', () => {
  it('R21: reads what a notice in force shows, and nothing else', async () => {
    const who = { name: '示例甲', post: '示例岗位', deeds: '示例事迹' };
    const nomination = await there.nominates({ ...who, vetting: [reviewed] });
    const notice = await there.posts(nomination);
    const hall = { zh: 'hall', en: 'hall' };
    const head = {
      ...{ id: notice, from: '2017-05-15', until: '2017-05-19', nominees: 1, organ: hall },
      stage: { zh: '单位公示', en: 'Public notice in the unit' },
    };
    const list = await there.citizen('GET', 'notices');
    expect(list.body.items).toContainEqual({ ...head, title: expect.anything() });
    const { status, body } = await there.citizen('GET', `notices/${notice}`);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        ...head,
        title: expect.anything(),
        contents: ['criteria', 'basic-facts', 'main-deeds'],
        shown: [
          {
            ...{ nomination, kind: 'individual', unit: hall, ...who },
            facts: { rank: 'section', serviceYears: 9, criteria: ['politics'], merits: [] },
          },
        ],
      },
    });
  });

  it('R42: does not read deeds that their secrecy review has not passed', async () => {
    const notice = await there.posts(await there.nominates({ name: '示例乙' }));
    const [shown] = (await there.citizen('GET', `notices/${notice}`)).body.shown;
    expect(shown).toMatchObject({ name: '示例乙' });
    expect(shown).not.toHaveProperty('deeds');
  });

  it('reads a long notice, and a long list, a part at a time', async () => {
    const nominations = [await there.nominates(), await there.nominates(), await there.nominates()];
    const notice = await there.posts(...nominations);
    const read: string[] = [];
    let after = '';
    do {
      const { body } = await there.citizen('GET', `notices/${notice}?limit=2${after}`);
      read.push(...body.shown.map(({ nomination }: { nomination: string }) => nomination));
      after = body.next === undefined ? '' : `&after=${body.next}`;
    } while (after !== '');
    expect(read).toEqual(nominations);
    const { body: first } = await there.citizen('GET', 'notices?limit=1');
    const { body: others } = await there.citizen('GET', `notices?after=${first.next}`);
    expect(others.items.map(({ id }: { id: string }) => id)).not.toContain(first.items[0].id);
  });

  it('keeps an answer for seconds, and is told when it is still the same', async () => {
    const { headers } = await there.citizen('GET', 'notices');
    expect(headers.get('cache-control')).toBe('public, max-age=5');
    const tag = { 'if-none-match': headers.get('etag')! };
    const again = await there.citizen('GET', 'notices', undefined, tag);
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: '' });
    await there.posts(await there.nominates());
    expect((await there.citizen('GET', 'notices', undefined, tag)).status).toBe(200);
    const none = await there.citizen('GET', 'notices/none');
    expect(none.headers.get('cache-control')).toBe('no-store');
  });

  it('R22: objects, and follows it by the receipt; nobody but the organs knows more', async () => {
    const nomination = await there.nominates();
    const notice = await there.posts(nomination);
    const objection = { nomination, ...statement, lane: 'real-name', reporter };
    const lodged = await there.citizen('POST', `notices/${notice}/objections`, objection);
    expect(lodged.status).toBe(201);
    const { receipt } = lodged.body;
    expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = ` ${receipt.toLowerCase().replaceAll('-', ' ')} `;
    expect(await there.citizen('POST', 'receipts', { receipt: typed })).toMatchObject({
      status: 200,
      body: { kind: 'objection', stage: 'received', acceptance: { isTold: false } },
    });

    const { events } = await there.api.app.get(EventStore).readAll({ after: 0, limit: 1_000 });
    const raised = events.find(({ type }) => type === 'notice.objection-raised')!;
    const { actor } = JSON.parse(raised.metadata);
    expect(actor).toEqual({ accountId: 'public', organId: 'public', role: 'public' });
    const log = events.map(({ data, metadata }) => data + metadata).join('\n');
    for (const secret of [receipt, receipt.replaceAll('-', ''), '198.51', '示例公民'])
      expect(log).not.toContain(secret);
    const complaint = await there.asOffice('GET', `complaints/${JSON.parse(raised.data).complaint}`);
    expect(complaint.body).toMatchObject({ about: [nomination], notice, receivedBy: 'region' });
  });

  it('R22: is refused when the notice is over, and cannot read it any more', async () => {
    const nomination = await there.nominates();
    const notice = await there.posts(nomination);
    clock.moveTo('2017-05-19T16:00:00.000Z');
    expect(await there.citizen('GET', `notices/${notice}`)).toMatchObject({
      ...{ status: 404, body: { code: 'PUBLIC.NOTICE_NOT_IN_FORCE' } },
    });
    const { body } = await there.citizen('GET', 'notices?limit=50');
    expect(body.items).toEqual([]);
    const objection = { nomination, ...statement };
    expect(await there.citizen('POST', `notices/${notice}/objections`, objection)).toMatchObject({
      ...{ status: 409, body: { code: 'NOTICE.OBJECTION_TOO_LATE', rule: 'R22' } },
    });
  });

  it('R22: reads no notice that is suspended, but may object to what it showed', async () => {
    const nomination = await there.nominates();
    const notice = await there.posts(nomination);
    await there.asHall('POST', `notices/${notice}/suspension`, { reason: '示例：内容有误' });
    expect((await there.citizen('GET', `notices/${notice}`)).body.code).toBe('PUBLIC.NOTICE_NOT_IN_FORCE');
    const object = (about: string) =>
      there.citizen('POST', `notices/${notice}/objections`, { ...statement, nomination: about });
    expect((await object(nomination)).status).toBe(201);
    const other = await there.nominates();
    expect((await object(other)).body.code).toBe('NOTICE.NOMINEE_NOT_POSTED');
  });

  it('sends the same again under its own key and has the same receipt; nobody else meets it', async () => {
    const nomination = await there.nominates();
    const notice = await there.posts(nomination);
    const key = { 'idempotency-key': newId() };
    const lodge = async (text: string): Promise<string> => {
      const objection = { nomination, lane: 'anonymous', text };
      return (await there.citizen('POST', `notices/${notice}/objections`, objection, key)).body.receipt;
    };
    const receipt = await lodge('示例一');
    const head = await there.api.head();
    expect(await lodge('示例一')).toBe(receipt);
    expect(await there.api.head()).toBe(head);
    expect(await lodge('示例二')).not.toBe(receipt);
    const guessed = { 'idempotency-key': '1' };
    const objection = { nomination, ...statement };
    const answer = await there.citizen('POST', `notices/${notice}/objections`, objection, guessed);
    expect(answer).toMatchObject({ status: 400, body: { code: 'HTTP.HEADER_INVALID' } });
  });
});

describe('A receipt code', () => {
  it('that is wrong is answered like any other', async () => {
    const answers = await Promise.all(
      ['0000-0000-0000-0000-0000-0000-0000', '示例', 'x'].map((receipt) =>
        there.citizen('POST', 'receipts', { receipt }),
      ),
    );
    const same = answers.map(({ status, body: { correlationId: _, ...body } }) => ({ status, body }));
    expect(same[0]).toMatchObject({ status: 404, body: { code: 'PUBLIC.RECEIPT_UNKNOWN' } });
    expect(same[1]).toEqual(same[0]);
    expect(same[2]).toEqual(same[0]);
  });
});

describe('A complaint of the public', () => {
  const complain = async (body: object): Promise<string> => {
    const answer = await there.citizen('POST', 'complaints', body);
    expect(answer.status).toBe(201);
    return answer.body.receipt;
  };
  const stageOf = async (receipt: string): Promise<unknown> =>
    (await there.citizen('POST', 'receipts', { receipt })).body;
  const newest = async (): Promise<string> => {
    const { events } = await there.api.app.get(EventStore).readAll({ after: 0, limit: 1_000 });
    const lodged = events.filter(({ type }) => type === 'vetting.complaint-lodged').at(-1)!;
    return lodged.stream.replace('complaint-', 'complaints/');
  };
  const does = async (who: keyof Pick<Town, 'asOffice' | 'asInvestigator'>, path: string, body?: object) => {
    const answer = await there[who]('POST', path, body);
    expect(answer).toMatchObject({ status: 200 });
  };

  it('R39: in a real name is followed until its outcome is told', async () => {
    const nomination = await there.nominates();
    await there.posts(nomination);
    const receipt = await complain({ about: [nomination], lane: 'real-name', text: '示例', reporter });
    const complaint = await newest();
    const told = await there.asOffice('GET', `${complaint}/reporter`);
    expect(told.body).toEqual({ reporter });
    expect(await stageOf(receipt)).toMatchObject({ kind: 'complaint', stage: 'received' });
    await does('asInvestigator', `${complaint}/acceptance`);
    expect(await stageOf(receipt)).toMatchObject({ stage: 'accepted', acceptance: { isTold: false } });
    await does('asOffice', `${complaint}/replies`, { what: 'acceptance', how: '示例' });
    expect(await stageOf(receipt)).toMatchObject({ stage: 'accepted', acceptance: { isTold: true } });

    await does('asInvestigator', `${complaint}/investigation`, { investigators: ['investigator'] });
    expect(await stageOf(receipt)).toMatchObject({ stage: 'looked-into' });
    const conclusions = [{ nomination, finding: 'partly' }];
    await does('asInvestigator', `${complaint}/conclusion`, { conclusions });
    expect(await stageOf(receipt)).toMatchObject({ stage: 'concluded', outcome: { isTold: false } });
    await does('asInvestigator', `${complaint}/replies`, { what: 'outcome', how: '示例' });
    expect(await stageOf(receipt)).toEqual({
      ...{ kind: 'complaint', stage: 'upheld' },
      says: { zh: expect.any(String), en: expect.any(String) },
      acceptance: { dueOn: expect.any(String), isTold: true },
      outcome: { dueOn: expect.any(String), isTold: true },
    });
  });

  it('R39: in a real name needs no address: the receipt is one', async () => {
    const nomination = await there.nominates();
    await there.posts(nomination);
    const named = { lane: 'real-name', text: '示例', reporter: { name: '示例公民' } };
    await complain({ about: [nomination], ...named });
    expect((await there.asOffice('GET', `${await newest()}/reporter`)).body).toEqual({
      reporter: { name: '示例公民', contact: '凭回执查询 by the receipt' },
    });
  });

  it('R39: without a name is told by the receipt that it is declined, and why', async () => {
    const nomination = await there.nominates();
    await there.posts(nomination);
    const receipt = await complain({ about: [nomination], ...statement });
    await does('asInvestigator', `${await newest()}/declining`, { reason: '没有具体线索' });
    expect(await stageOf(receipt)).toEqual({
      ...{ kind: 'complaint', stage: 'declined', reason: '没有具体线索' },
      says: { zh: expect.any(String), en: expect.any(String) },
    });
  });

  it('R39: reported twice stands as the one that is looked into', async () => {
    const [one, other] = [await there.nominates(), await there.nominates()];
    await there.posts(one, other);
    const receipt = await complain({ about: [one], ...statement });
    const merged = await newest();
    await complain({ about: [other], ...statement });
    const into = (await newest()).replace('complaints/', '');
    await does('asInvestigator', `${merged}/merging`, { into, reason: '同一问题' });
    const investigators = { investigators: ['investigator'] };
    await does('asInvestigator', `complaints/${into}/investigation`, investigators);
    expect(await stageOf(receipt)).toMatchObject({ stage: 'looked-into' });
    const findings = [
      { nomination: one, finding: 'unsubstantiated' },
      { nomination: other, finding: 'substantiated' },
    ];
    await does('asInvestigator', `complaints/${into}/conclusion`, { conclusions: findings });
    expect(await stageOf(receipt)).toMatchObject({ stage: 'not-upheld' });
  });

  it.each([
    ['about nobody', { about: [] }, 'VETTING.COMPLAINT_ABOUT_NOBODY'],
    ['in a real name without one', { lane: 'real-name' }, 'VETTING.REPORTER_MISSING'],
    ['without a name that says one', { reporter }, 'VETTING.ANONYMOUS_REPORTER_NAMED'],
    ['with a file', { attachments: ['d'.repeat(64)] }, 'HTTP.INVALID'],
  ])('%s is refused', async (_, other, code) => {
    const nomination = await there.nominates();
    await there.posts(nomination);
    const answer = await there.citizen('POST', 'complaints', { about: [nomination], ...statement, ...other });
    expect(answer.body.code).toBe(code);
  });

  it('about somebody who is not published is refused as about nobody there is', async () => {
    const hidden = await there.nominates();
    for (const about of [[hidden], ['nobody']])
      expect(await there.citizen('POST', 'complaints', { about, ...statement })).toMatchObject({
        ...{ status: 404, body: { code: 'PUBLIC.NOT_PUBLISHED' } },
      });
  });
});

describe('What comes from one address', () => {
  const home = { 'x-forwarded-for': '203.0.113.7' };

  it('is ten reports a minute, and is told when to go on', async () => {
    const nomination = await there.nominates();
    const notice = await there.posts(nomination);
    const answers = [];
    for (let turn = 0; turn < 30; turn += 1) {
      const objection = { nomination, lane: 'anonymous', text: `示例 ${turn}` };
      answers.push(await there.citizen('POST', `notices/${notice}/objections`, objection, home));
    }
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual([...Array<number>(10).fill(201), ...Array<number>(20).fill(429)]);
    const { headers, body } = answers.at(-1)!;
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body).toMatchObject({ code: 'HTTP.TOO_MANY_REQUESTS', next: { zh: expect.any(String) } });
    expect((await there.citizen('GET', 'notices', undefined, home)).status).toBe(200);
  });

  it('is no long text', async () => {
    const text = 'a'.repeat(50_000);
    const { status } = await there.citizen('POST', 'complaints', { about: ['n'], lane: 'anonymous', text });
    expect(status).toBe(413);
  });
});
