import { DrivenClock } from '#libs/kernel';
import { town, type Town } from './public.fixture.js';

const clock = new DrivenClock('2018-05-15T01:00:00.000Z');
const revoked = { proposal: 'honour-x@1', ground: 'fraud', by: 'a' } as const;
const paper = { number: '示例〔2018〕1号', digest: 'd'.repeat(64), on: '2018-05-15', appeal: null };
const inquiry = { complaint: null, organ: 'region', by: 'a', reason: '示例' };

let there: Town;
const holders: Record<string, string> = {};

beforeAll(async () => {
  there = await town(clock);
  const histories = {
    held: [],
    'looked-into': [{ type: 'honours.inquiry-opened', data: inquiry }],
    untold: [{ type: 'honours.revoked', data: revoked }],
    revoked: [
      { type: 'honours.revoked', data: revoked },
      { type: 'honours.published', data: { decision: 'revocation', ...paper } },
    ],
  };
  for (const [name, since] of Object.entries(histories)) {
    const id = await there.nominates({ name: `示例 ${name}`, stage: 'conferring' });
    await there.api.happens(there.honours(id, ...since));
    holders[name] = id;
  }
  await shownUpToNow();
}, 60_000);
afterAll(() => there.api.close());

const shownUpToNow = async (): Promise<void> => {
  const query = `campaign=${there.campaign}&minPosition=${await there.api.head()}`;
  await there.asOffice('GET', `honours?${query}`);
  await there.asOffice('GET', `nominations?${query}`);
};

const register = async (): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> => {
  const { body } = await there.citizen('GET', 'register');
  return new Map(body.items.map((entry: { id: string }) => [entry.id, entry]));
};

describe('The register of honours', () => {
  it('R52: names who holds a title and who has lost it, and tells no decision before it is published', async () => {
    const entries = await register();
    expect(entries.get(holders['held']!)).toEqual({
      ...{ id: holders['held'], kind: 'individual', name: '示例 held', unit: { zh: 'hall', en: 'hall' } },
      ...{ title: { zh: '示例称号', en: 'Sample title' }, organ: { zh: 'region', en: 'region' } },
      ...{ conferredOn: '2018-05-15', isRevoked: false },
    });
    expect(entries.get(holders['looked-into']!)).toMatchObject({ isRevoked: false });
    expect(entries.get(holders['untold']!)).toBeUndefined();
    expect(entries.get(holders['revoked']!)).toMatchObject({ isRevoked: true });
  });

  it('R39, R52: takes a complaint about a holder, which opens an inquiry', async () => {
    const complaint = { about: [holders['held']], lane: 'anonymous', text: '示例' };
    const { status, body } = await there.citizen('POST', 'complaints', complaint);
    expect(status).toBe(201);
    const followed = await there.citizen('POST', 'receipts', { receipt: body.receipt });
    expect(followed.body).toMatchObject({ kind: 'complaint', stage: 'received' });
    const { inquiries } = (await there.asOffice('GET', `honours/${holders['held']}`)).body;
    expect(inquiries).toEqual([{ ref: expect.any(String), complaint: expect.any(String), organ: 'public' }]);
  });

  it('R39: takes one about somebody who has lost the title, too', async () => {
    const complaint = { about: [holders['revoked']], lane: 'anonymous', text: '示例' };
    expect((await there.citizen('POST', 'complaints', complaint)).status).toBe(201);
  });

  it('shows nobody whose name is restricted, and tags the answer anew', async () => {
    const tag = (await there.citizen('GET', 'register')).headers.get('etag')!;
    const subject = `nomination-${holders['held']}`;
    const restricting = await there.api.asAdmin('POST', `/api/v1/subjects/${subject}/restriction`, {
      reason: '示例',
    });
    expect(restricting.status).toBe(200);
    const answer = await there.citizen('GET', 'register', undefined, { 'if-none-match': tag });
    expect(answer.status).toBe(200);
    expect((await register()).get(holders['held']!)).toMatchObject({ name: '〔已封存 restricted〕' });
  });
});
