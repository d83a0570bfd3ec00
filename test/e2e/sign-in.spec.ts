import { createApi } from '../../apps/api/src/index.js';
import { readSecrets } from '../../config/secrets.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';
import { codeOf } from './sign-in.fixture.js';

let api: RunningApi;

beforeAll(async () => {
  api = await runningApi();
});
afterAll(() => api.close());

const path = '/api/v1/sessions';
const long = 'several unrelated words 7';

const withToken =
  (token: string): RunningApi['asAdmin'] =>
  (method, at, body) =>
    api.send(method, at, body, { authorization: `Bearer ${token}` });

const signIn = (login: string, password: string, code?: string): Promise<Answer> =>
  api.send('POST', path, { login, password, code });

/** Opens an account and gives its issued password. */
const newcomer = async (login: string, role = 'leader'): Promise<string> => {
  const [opened] = await api.opens([{ login, organ: 'platform', role }]);
  return opened?.password ?? '';
};

describe('An issued password', () => {
  it('opens a session that may only replace it, leave, and nothing else', async () => {
    const issued = await newcomer('fresh');
    const { body, status } = await signIn('fresh', issued);
    expect({ status, owes: body.owes }).toEqual({ status: 201, owes: ['new-password'] });
    const ask = withToken(body.token);
    const refused = await ask('GET', '/api/v1/organs');
    expect(refused).toMatchObject({ status: 403, body: { code: 'IDENTITY.SESSION_OWES' } });
    expect(refused.body.next.en).toContain('/sessions/current/password');

    const change = { current: issued, next: long };
    expect((await ask('POST', `${path}/current/password`, change)).status).toBe(204);
    expect((await ask('GET', '/api/v1/organs')).status).toBe(200);
    expect((await signIn('fresh', issued)).status).toBe(401);
    expect((await signIn('fresh', long)).body.owes).toEqual([]);
  });

  it('expires after 72 hours', async () => {
    const issued = await newcomer('late');
    const { rows } = await api.pool.query(
      `select round(extract(epoch from expires_at - now()) / 3600)::int as hours
       from credential where account_id = 'late'`,
    );
    expect(rows).toEqual([{ hours: 72 }]);
    await api.pool.query(`update credential set expires_at = now() where account_id = 'late'`);
    expect((await signIn('late', issued)).status).toBe(401);
  });

  it('is not replaced without being known, by itself, or by one that is guessed', async () => {
    const issued = await newcomer('stubborn');
    const { body } = await signIn('stubborn', issued);
    const change = async (current: string, next: string): Promise<string> =>
      (await withToken(body.token)('POST', `${path}/current/password`, { current, next })).body.code;
    expect(await change('wrong', long)).toBe('IDENTITY.WRONG_PASSWORD');
    expect(await change(issued, issued)).toBe('IDENTITY.PASSWORD_UNCHANGED');
    expect(await change(issued, 'short')).toBe('IDENTITY.PASSWORD_TOO_SHORT');
    expect(await change(issued, 'stubborn-platform-2026')).toBe('IDENTITY.PASSWORD_GUESSABLE');
  });
});

describe('An auditor', () => {
  it('sees nothing before a second factor stands, and signs in with it from then on', async () => {
    const issued = await newcomer('auditor', 'auditor');
    const { body } = await signIn('auditor', issued);
    expect(body.owes).toEqual(['new-password', 'second-factor']);
    const ask = withToken(body.token);
    await ask('POST', `${path}/current/password`, { current: issued, next: long });
    expect((await ask('GET', '/api/v1/organs')).body.details.owes).toEqual(['second-factor']);
    const { uri } = (await ask('POST', `${path}/current/second-factor`)).body;
    const code = codeOf(uri);
    const confirmed = await ask('POST', `${path}/current/second-factor/confirmation`, { code });
    expect((await ask('GET', '/api/v1/organs')).status).toBe(200);

    const wrong = await signIn('auditor', 'wrong');
    for (const given of [undefined, '000000', code]) {
      const answer = await signIn('auditor', long, given);
      expect({ status: answer.status, detail: answer.body.detail }).toEqual({
        status: 401,
        detail: wrong.body.detail,
      });
      await api.pool.query('delete from sign_in_failure');
    }
    const [recovery] = confirmed.body.recoveryCodes;
    expect((await signIn('auditor', long, recovery)).body.owes).toEqual([]);
  });
});

describe('A session', () => {
  it('is refreshed, and ends for whoever kept the old refresh token', async () => {
    const { body } = await api.send('POST', path, await settled('steady'));
    const refresh = (refreshToken: string): Promise<Answer> =>
      api.send('POST', `${path}/refresh`, { refreshToken });
    const next = await refresh(body.refreshToken);
    expect(next.status).toBe(201);
    expect((await withToken(next.body.token)('GET', path)).status).toBe(200);
    expect((await refresh(body.refreshToken)).status).toBe(401);
    expect((await withToken(next.body.token)('GET', path)).status).toBe(401);
    expect((await refresh(next.body.refreshToken)).status).toBe(401);
  });

  it("is listed and ended by its holder, and is nobody else's affair", async () => {
    const credentials = await settled('two-places');
    const [here, there] = await Promise.all([1, 2].map(() => api.send('POST', path, credentials)));
    const [ask, other] = [withToken(here!.body.token), withToken(there!.body.token)];
    const { items } = (await ask('GET', path)).body;
    const foreign = items.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent).id;
    expect((await api.asAdmin('DELETE', `${path}/${foreign}`)).body.code).toBe('IDENTITY.SESSION_NOT_FOUND');
    for (const { id, isCurrent } of items) if (!isCurrent) await ask('DELETE', `${path}/${id}`);
    expect((await other('GET', path)).status).toBe(401);
    expect((await ask('GET', path)).body.items).toHaveLength(1);
  });

  it('signed out ends its refresh token too', async () => {
    const { body } = await api.send('POST', path, await settled('leaving'));
    expect((await withToken(body.token)('DELETE', `${path}/current`)).status).toBe(204);
    expect((await api.send('POST', `${path}/refresh`, { refreshToken: body.refreshToken })).status).toBe(401);
  });
});

describe('Other keys of the platform', () => {
  it('sign nobody out: no token rests on one', async () => {
    const { body } = await api.send('POST', path, await settled('lasting'));
    const keys = { ...(await readSecrets(api.env)), contentKey: 'cd'.repeat(32) };
    const renewed = await createApi({ env: { ...api.env, keys } });
    const send = (method: string, at: string, sent?: object, token?: string): Promise<Response> =>
      fetch(`${renewed.address}${at}`, {
        method,
        headers: {
          ...(sent && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(sent && { body: JSON.stringify(sent) }),
      });
    expect((await send('GET', path, undefined, body.token)).status).toBe(200);
    const refreshed = await send('POST', `${path}/refresh`, { refreshToken: body.refreshToken });
    expect(refreshed.status).toBe(201);
    expect((await send('GET', path, undefined, JSON.parse(await refreshed.text()).token)).status).toBe(200);
    await renewed.close();
  });
});

describe('An administrator', () => {
  const because = { reason: '本人遗失' };

  it('resets on record, by whom and why, and not again by the same act', async () => {
    await settled('careless');
    const of = '/api/v1/accounts/careless';
    const key = { 'idempotency-key': 'once' };
    const first = await api.asAdmin('POST', `${of}/password-reset`, because, key);
    expect((await api.asAdmin('POST', `${of}/password-reset`, because, key)).body).toMatchObject({
      ...{ repeated: true, password: null },
    });
    expect((await signIn('careless', first.body.password)).status).toBe(201);
    await api.asAdmin('POST', `${of}/second-factor-reset`, because);
    const { events } = (await api.asAdmin('GET', `${of}/history`)).body;
    const data = { by: 'admin', ...because };
    expect(events.slice(-2)).toMatchObject([
      { type: 'identity.password-reset', data },
      { type: 'identity.second-factor-reset', data },
    ]);
    expect(JSON.stringify(events)).not.toContain(first.body.password);
  });

  it('gives somebody another password for one use, which ends all sessions', async () => {
    const { login, password } = await settled('forgetful');
    const { body } = await signIn(login, password);
    const reset = await api.asAdmin('POST', '/api/v1/accounts/forgetful/password-reset', because);
    expect(reset).toMatchObject({ status: 200, body: { password: expect.any(String) } });
    expect((await withToken(body.token)('GET', path)).status).toBe(401);
    expect((await signIn(login, password)).status).toBe(401);
    expect((await signIn(login, reset.body.password)).body.owes).toEqual(['new-password']);
  });

  it('resets a lost second factor, but nothing of his own', async () => {
    const reset = '/api/v1/accounts/admin-two/second-factor-reset';
    expect((await api.asAdmin('POST', reset, because)).status).toBe(200);
    const { login, password } = api.signsInWith('admin-two');
    expect((await signIn(login, password)).body.owes).toEqual(['second-factor']);
    for (const what of ['password-reset', 'second-factor-reset'])
      expect((await api.asAdmin('POST', `/api/v1/accounts/admin/${what}`, because)).body.code).toBe(
        'IDENTITY.NOT_ONES_OWN_RESET',
      );
  });
});

describe('Who guesses', () => {
  it.each(['guessed-one', 'no-such-login'])('is told the same, and to wait, for %s', async (login) => {
    if (login === 'guessed-one') await newcomer(login);
    for (let time = 0; time < 5; time += 1) expect((await signIn(login, 'wrong')).status).toBe(401);
    const { status, headers, body } = await signIn(login, 'wrong');
    expect({ status, code: body.code }).toEqual({ status: 429, code: 'IDENTITY.TRY_LATER' });
    expect(headers.get('retry-after')).toBe('1');
  });
});

/** An account that owes nothing, and what it signs in with. */
const settled = async (login: string): Promise<{ login: string; password: string }> => {
  await api.logIn(login, await newcomer(login));
  return api.signsInWith(login);
};
