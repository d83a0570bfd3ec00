import { EventStore } from '#libs/event-store';
import { DrivenClock } from '#libs/kernel';
import { StandIns } from '../../libs/identity/src/application/stand-ins.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;
const clock = new DrivenClock('2017-05-15T01:00:00.000Z');

beforeAll(async () => {
  api = await runningApi({ clock });
  await api.registers('hall', 'unit', ['unit']);
  await api.registers('other-hall', 'unit', ['unit']);
}, 60_000);
afterAll(() => api.close());

const open = async (login: string, role: string): Promise<string> => {
  const { body } = await api.asAdmin('POST', '/api/v1/accounts', { login, organ: 'hall', role });
  return body.password;
};

/** The status, and the code of a refusal. */
const said = ({ status, body }: Awaited<ReturnType<RunningApi['send']>>): object => ({
  status,
  ...(body.code !== undefined && { code: body.code }),
});

describe('A grant', () => {
  it('needs another administrator; until then nobody signs in', async () => {
    const password = await open('ma-reviewer', 'reviewer');
    const signIn = (): ReturnType<RunningApi['send']> =>
      api.send('POST', '/api/v1/sessions', { login: 'ma-reviewer', password });
    const grant = '/api/v1/accounts/ma-reviewer/roles/reviewer/grant';
    expect((await signIn()).status).toBe(401);
    expect(said(await api.asAdmin('POST', grant))).toEqual({ status: 403, code: 'IDENTITY.OWN_PROPOSAL' });
    expect((await api.asSecond('POST', grant)).status).toBe(200);
    expect((await signIn()).status).toBe(201);
  });

  it('is done by the first administrator alone no second time', async () => {
    await open('admin-three', 'administrator');
    const grant = '/api/v1/accounts/admin-three/roles/administrator/grant';
    expect(said(await api.asAdmin('POST', grant))).toEqual({ status: 403, code: 'IDENTITY.OWN_PROPOSAL' });
    expect(said(await api.asSecond('POST', grant))).toEqual({ status: 200 });
  });

  it('of many in one call is refused for each that was not proposed so', async () => {
    await open('he-voter', 'voter');
    const accounts = [
      { login: 'he-voter', role: 'voter' },
      { login: 'nobody', role: 'voter' },
    ];
    const { body } = await api.asSecond('POST', '/api/v1/accounts/grants', { accounts });
    expect(body.items).toMatchObject([
      { id: 'he-voter', revisions: { 'account-he-voter': 2 } },
      { id: 'nobody', position: null, refused: { code: 'IDENTITY.ACCOUNT_NOT_FOUND' } },
    ]);
  });

  it('is of a role that there is', async () => {
    const { status, body } = await api.asSecond('POST', '/api/v1/accounts/he-voter/roles/king/grant');
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'IDENTITY.ROLE_UNKNOWN' });
  });
});

describe('An account', () => {
  it.each([
    ['suspension', 'su-leader'],
    ['roles/leader/revocation', 'lu-leader'],
  ])('lets nobody in from its %s on', async (act, login) => {
    const person = await api.asNew(login, 'hall', 'leader');
    expect((await person('GET', '/api/v1/accounts/me')).status).toBe(200);
    await api.asAdmin('POST', `/api/v1/accounts/${login}/${act}`, { reason: '示例' });
    expect((await person('GET', '/api/v1/accounts/me')).status).toBe(401);
    await api.asAdmin('POST', `/api/v1/accounts/${login}/resumption`);
    expect((await person('GET', '/api/v1/accounts/me')).status).toBe(401);
  });

  it('shows administrators and auditors its history, and nobody else', async () => {
    const auditor = await api.asNew('qi-auditor', 'hall', 'auditor');
    const leader = await api.asNew('ye-leader', 'hall', 'leader');
    const path = '/api/v1/accounts/ye-leader/history';
    const { body } = await auditor('GET', path);
    expect(body.events).toMatchObject([
      { type: 'identity.account-opened', by: 'admin' },
      { type: 'identity.role-proposed', by: 'admin' },
      { type: 'identity.role-granted', by: 'admin-two', data: { role: 'leader', proposedBy: 'admin' } },
    ]);
    expect((await api.asAdmin('GET', path)).body).toEqual(body);
    expect((await leader('GET', path)).status).toBe(403);
  });
});

describe('代理: a colleague', () => {
  type Asks = RunningApi['asAdmin'];
  let officer: Asks;
  let colleague: Asks;
  const forOfficer = { 'on-behalf-of': 'an-officer' };
  const file = (asks: Asks, headers = forOfficer): ReturnType<Asks> =>
    asks('GET', '/api/v1/accounts/me', undefined, headers);

  beforeAll(async () => {
    officer = await api.asNew('an-officer', 'hall', 'opinion-officer');
    colleague = await api.asNew('bo-reviewer', 'hall', 'reviewer');
  });

  it('acts for nobody who did not ask', async () => {
    expect(said(await file(colleague))).toEqual({ status: 403, code: 'IDENTITY.NO_DELEGATION' });
  });

  it('is of the same organ', async () => {
    await api.asNew('stranger', 'other-hall', 'reviewer');
    const ask = { to: 'stranger', until: '2017-05-16' };
    const answer = await officer('POST', '/api/v1/accounts/me/delegations', ask);
    expect(said(answer)).toEqual({ status: 422, code: 'IDENTITY.NOT_A_COLLEAGUE' });
  });

  it('acts in the role of the other and on record for both, until the day is over', async () => {
    const until = '2017-05-16';
    await officer('POST', '/api/v1/accounts/me/delegations', { to: 'bo-reviewer', until });
    const { body } = await colleague('GET', '/api/v1/accounts/me');
    expect(body).toMatchObject({
      id: 'bo-reviewer',
      role: 'reviewer',
      standsInFor: [{ of: 'an-officer', role: 'opinion-officer', until }],
    });
    const further = { to: 'an-officer', until };
    const handOn = await colleague('POST', '/api/v1/accounts/me/delegations', further, forOfficer);
    expect(said(handOn)).toEqual({ status: 403, code: 'IDENTITY.DELEGATION_OF_DELEGATION' });
    clock.moveTo('2017-05-16T15:59:59.000Z');
    expect((await file(colleague)).status).toBe(200);
    clock.moveTo('2017-05-16T16:00:00.000Z');
    expect(said(await file(colleague))).toEqual({ status: 403, code: 'IDENTITY.NO_DELEGATION' });
  });

  it.each([
    ['the officer', 'su-officer', 'li-reviewer', 'su-officer'],
    ['the colleague', 'wu-officer', 'pan-reviewer', 'pan-reviewer'],
  ])('acts no longer once %s was suspended, also when that is over', async (_who, of, to, suspended) => {
    const holder = await api.asNew(of, 'hall', 'opinion-officer');
    await api.asNew(to, 'hall', 'reviewer');
    await holder('POST', '/api/v1/accounts/me/delegations', { to, until: '2017-05-31' });
    const standIns = api.app.get(StandIns);
    const reviewer = { accountId: to, organId: 'hall', role: 'reviewer' } as const;
    expect(standIns.actingFor(reviewer, of).actor).toEqual({
      ...{ accountId: to, organId: 'hall', role: 'opinion-officer', onBehalfOf: of },
    });
    await api.asAdmin('POST', `/api/v1/accounts/${suspended}/suspension`, { reason: '示例' });
    await api.asAdmin('POST', `/api/v1/accounts/${suspended}/resumption`);
    expect(() => standIns.actingFor(reviewer, of)).toThrow(
      expect.objectContaining({ code: 'IDENTITY.NO_DELEGATION' }),
    );
  });
});

it('what an administrator appoints alone is on record on both accounts', async () => {
  const [, , granted] = await api.app.get(EventStore).readStream('account-admin-two');
  const [, appointed] = await api.app.get(EventStore).readStream('account-admin');
  expect(JSON.parse(granted!.data)).toEqual({ role: 'administrator', by: 'admin', proposedBy: 'admin' });
  expect(JSON.parse(appointed!.data)).toEqual({ account: 'admin-two' });
});
