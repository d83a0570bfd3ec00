import { createHash, randomBytes } from 'node:crypto';
import { createApi } from '../../apps/api/src/index.js';
import { Browser } from './browser.fixture.js';
import { freePort, openIdProvider, type OpenIdProvider } from './openid-provider.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';
import { codeOf } from './sign-in.fixture.js';

const path = '/api/v1/sessions';
let provider: OpenIdProvider;
let api: RunningApi;
let callback: string;
let logged = '';
const log = { write: (line: string) => (logged += line) };

beforeAll(async () => {
  const port = String(await freePort());
  callback = `http://127.0.0.1:${port}${path}/provider/callback`;
  provider = await openIdProvider(callback);
  api = await runningApi({
    log,
    variables: {
      MINGJIAN_LOG_LEVEL: 'trace',
      ...{ PORT: port, OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'mingjian' },
      ...{ OIDC_CLIENT_SECRET: provider.clientSecret, OIDC_REDIRECT_URL: callback },
      ...{ OIDC_LOGIN_CLAIM: 'preferred_username', OIDC_SECOND_FACTOR_AMR: 'mfa' },
    },
  });
  await newcomer('li-wei');
}, 60_000);
afterAll(async () => {
  await api.close();
  await provider.stops();
});

const newcomer = async (login: string, role = 'leader'): Promise<string> => {
  const [opened] = await api.opens([{ login, organ: 'platform', role }]);
  return opened?.password ?? '';
};

interface Person {
  readonly login: string;
  readonly subject?: string;
  readonly amr?: string;
  readonly refuse?: string;
}

interface Begun {
  readonly browser: Browser;
  readonly verifier: string;
  /** The callback's address with the provider's answer, not yet visited. */
  readonly back: string;
}

/** Up to the way back from the provider. */
const begun = async (person: Person, port = ''): Promise<Begun> => {
  const [browser, verifier] = [new Browser(), randomBytes(32).toString('base64url')];
  const challenge = createHash('sha256').update(verifier).digest('hex');
  const start = `${api.address}${path}/provider?challenge=${challenge}${port}`;
  const asked = await browser.goes(start, `${provider.issuer}/interaction/`);
  const query = new URLSearchParams({ subject: `subject-of-${person.login}`, ...person });
  return { browser, verifier, back: await browser.goes(`${asked}?${query.toString()}`, callback) };
};

const grantIn = (location: string): string => /grant=([\w-]{43})$/.exec(location)?.[1] ?? '';

const exchange = (grant: string, verifier: string, code?: string): Promise<Answer> =>
  api.send('POST', `${path}/provider`, { grant, verifier, code });

/** The whole way; gives the answer to the exchange, or of the callback that refused. */
const signsIn = async (person: Person, code?: string): Promise<Pick<Answer, 'status' | 'body'>> => {
  const { browser, verifier, back } = await begun(person);
  const { status, location, body } = await browser.visits(back);
  return status === 302 ? exchange(grantIn(location), verifier, code) : { status, body: JSON.parse(body) };
};

const lastFailure = async (): Promise<Answer['body']> => {
  const { rows } = await api.pool.query(`select type, data from access.event order by position desc limit 1`);
  const [{ type, data }] = rows;
  return { type, data: JSON.parse(data) };
};

const failed = { status: 403, body: { code: 'IDENTITY.PROVIDER_SIGN_IN_FAILED' } };
const notLetIn = { status: 403, body: { code: 'IDENTITY.NOT_LET_IN' } };

describe('Somebody whom the identity provider knows', () => {
  it('gets the session that a password opens, and no address ever holds a token of it', async () => {
    const { browser, verifier, back } = await begun({ login: 'li-wei' });
    const { status, location, cookies } = await browser.visits(back);
    expect(status).toBe(302);
    expect(location).toMatch(new RegExp(`^${api.address}/#grant=[\\w-]{43}$`));
    expect(cookies).toEqual([
      expect.stringMatching(/^mingjian-sign-in=; .*Max-Age=0; HttpOnly; SameSite=Lax$/),
    ]);
    const { status: opened, body } = await exchange(grantIn(location), verifier);
    expect({ opened, body }).toMatchObject({
      opened: 201,
      body: {
        ...{ owes: [], account: { id: 'li-wei', role: 'leader' }, refreshToken: expect.any(String) },
        signOutAt: expect.stringMatching(new RegExp(`^${provider.issuer}/session/end`)),
      },
    });
    const authorization = `Bearer ${body.token}`;
    expect((await api.send('GET', '/api/v1/organs', undefined, { authorization })).status).toBe(200);
    expect((await api.send('DELETE', `${path}/current`, undefined, { authorization })).status).toBe(204);
    expect((await api.send('GET', path, undefined, { authorization })).status).toBe(401);
  });

  it('comes back to a program that waits on the same machine', async () => {
    const { browser, back } = await begun({ login: 'li-wei' }, '&port=45678');
    expect((await browser.visits(back)).location).toMatch(/^http:\/\/127\.0\.0\.1:45678\/\?grant=[\w-]{43}$/);
  });

  it('may come back to another process than the one that began', async () => {
    const other = await createApi({ env: { ...api.env, port: 0 }, log });
    const { browser, verifier, back } = await begun({ login: 'li-wei' });
    const { location } = await browser.visits(back.replace(api.address, other.address));
    await other.close();
    expect((await exchange(grantIn(location), verifier)).status).toBe(201);
  });

  it('leaves nothing in the database or the log that opens anything', async () => {
    const { browser, verifier, back } = await begun({ login: 'li-wei' });
    const sent = new URL(back).searchParams;
    const grant = grantIn((await browser.visits(back)).location);
    const { rows } = await api.pool.query(
      'select to_jsonb(e)::text from provider_errand e union all select to_jsonb(g)::text from provider_grant g',
    );
    const kept = JSON.stringify(rows) + logged;
    expect(logged.includes('/sessions/provider/callback')).toBe(true);
    for (const secret of [grant, verifier, sent.get('state'), sent.get('code')])
      expect(kept).not.toContain(secret);
  });

  it('is let in after the provider changed its keys; who was in stays', async () => {
    const { body } = await signsIn({ login: 'li-wei' });
    await provider.stops();
    await provider.starts();
    expect((await signsIn({ login: 'li-wei' })).status).toBe(201);
    const authorization = `Bearer ${body.token}`;
    expect((await api.send('GET', path, undefined, { authorization })).status).toBe(200);
  });
});

describe('The way back from the provider', () => {
  it('does not count with another state', async () => {
    const { browser, back } = await begun({ login: 'li-wei' });
    const address = new URL(back);
    address.searchParams.set('state', 'x'.repeat(43));
    const { status, body } = await browser.visits(address);
    expect({ status, body: JSON.parse(body) }).toMatchObject(failed);
  });

  it('does not count twice', async () => {
    const { browser, back } = await begun({ login: 'li-wei' });
    const { cookies } = await browser.visits(back);
    expect(cookies).toHaveLength(1);
    const { status, body } = await browser.visits(back);
    expect({ status, body: JSON.parse(body) }).toMatchObject(failed);
  });

  it('does not count twice for a browser that kept its cookie', async () => {
    const { browser, back } = await begun({ login: 'li-wei' });
    const [first, second] = await Promise.all([browser.visits(back), browser.visits(back)]);
    expect([first.status, second.status].toSorted()).toEqual([302, 403]);
  });

  it('does not count in another browser', async () => {
    const [victim, attacker] = [await begun({ login: 'li-wei' }), await begun({ login: 'li-wei' })];
    for (const browser of [new Browser(), victim.browser]) {
      const { status, body } = await browser.visits(attacker.back);
      expect({ status, body: JSON.parse(body) }).toMatchObject(failed);
    }
  });

  it('does not count when the provider let nobody in', async () => {
    const { browser, back } = await begun({ login: 'li-wei', refuse: 'yes' });
    expect(new URL(back).searchParams.get('error')).toBe('access_denied');
    const { status, body } = await browser.visits(back);
    expect({ status, body: JSON.parse(body) }).toMatchObject(failed);
  });

  it('is recorded as a failed sign-in when it does not count', async () => {
    await new Browser().visits(callback);
    expect(await lastFailure()).toMatchObject({
      type: 'access.sign-in-failed',
      data: { status: 403, act: `GET ${path}/provider/callback` },
    });
  });
});

describe('A grant', () => {
  it('is exchanged once, and by nobody but who began the sign-in', async () => {
    const { browser, verifier, back } = await begun({ login: 'li-wei' });
    const grant = grantIn((await browser.visits(back)).location);
    expect(await exchange(grant, 'another verifier')).toMatchObject(failed);
    expect((await exchange(grant, verifier)).status).toBe(201);
    expect(await exchange(grant, verifier)).toMatchObject(failed);
  });
});

describe('Nobody enters', () => {
  it('without an account; what the provider called them is not kept', async () => {
    expect(await signsIn({ login: 'stranger' })).toMatchObject(notLetIn);
    const failure = await lastFailure();
    expect(failure).toMatchObject({ type: 'access.sign-in-failed', data: { code: 'IDENTITY.NOT_LET_IN' } });
    expect(JSON.stringify(failure)).not.toContain('stranger');
  });

  it('with an account that is suspended; the attempt is recorded with it', async () => {
    await newcomer('paused');
    expect((await signsIn({ login: 'paused' })).status).toBe(201);
    const { browser, verifier, back } = await begun({ login: 'paused' });
    const grant = grantIn((await browser.visits(back)).location);
    const suspended = await api.asAdmin('POST', '/api/v1/accounts/paused/suspension', { reason: '示例' });
    expect(suspended.status).toBe(200);
    expect((await exchange(grant, verifier)).status).toBe(401);
    expect(await signsIn({ login: 'paused' })).toMatchObject(notLetIn);
    expect(await lastFailure()).toMatchObject({ data: { login: 'paused', status: 403 } });
  });

  it('as somebody else who has the same name at the provider', async () => {
    await newcomer('same-name');
    expect((await signsIn({ login: 'same-name' })).status).toBe(201);
    expect(await signsIn({ login: 'same-name', subject: 'another' })).toMatchObject(notLetIn);
    expect((await signsIn({ login: 'renamed', subject: 'subject-of-same-name' })).body.account.id).toBe(
      'same-name',
    );
    await api.asAdmin('POST', '/api/v1/accounts/same-name/password-reset', { reason: '示例' });
    expect((await signsIn({ login: 'same-name', subject: 'another' })).status).toBe(201);
  });
});

describe('An auditor', () => {
  it('without a second factor owes one, also after the provider', async () => {
    await newcomer('auditor-one', 'auditor');
    const { body } = await signsIn({ login: 'auditor-one' });
    expect(body.owes).toEqual(['second-factor']);
    const authorization = `Bearer ${body.token}`;
    const refused = await api.send('GET', '/api/v1/organs', undefined, { authorization });
    expect(refused.body.code).toBe('IDENTITY.SESSION_OWES');
  });

  it('is asked for his code where the provider proved no second factor', async () => {
    await newcomer('auditor-two', 'auditor');
    const { body } = await signsIn({ login: 'auditor-two' });
    const authorization = `Bearer ${body.token}`;
    const own = `${path}/current/second-factor`;
    const { uri } = (await api.send('POST', own, undefined, { authorization })).body;
    const confirmed = await api.send('POST', `${own}/confirmation`, { code: codeOf(uri) }, { authorization });
    const [recovery] = confirmed.body.recoveryCodes;

    const { browser, verifier, back } = await begun({ login: 'auditor-two' });
    const grant = grantIn((await browser.visits(back)).location);
    const needed = { status: 403, body: { code: 'IDENTITY.SECOND_FACTOR_NEEDED' } };
    expect(await exchange(grant, verifier)).toMatchObject(needed);
    expect(await exchange(grant, verifier, '000000')).toMatchObject(needed);
    expect(await lastFailure()).toMatchObject({ data: { login: 'auditor-two' } });
    expect((await exchange(grant, verifier, recovery)).body.owes).toEqual([]);
  });

  it('is not asked where the provider proved one', async () => {
    await newcomer('auditor-three', 'auditor');
    expect((await signsIn({ login: 'auditor-three', amr: 'mfa' })).body.owes).toEqual([]);
    expect((await signsIn({ login: 'auditor-three', amr: 'pwd' })).body.owes).toEqual(['second-factor']);
  });
});

describe('While the provider is away', () => {
  it('says so, and local sign-in goes on', async () => {
    const issued = await newcomer('local');
    const { browser, back } = await begun({ login: 'local' });
    const before = logged.length;
    await provider.stops();
    const away = {
      code: 'IDENTITY.PROVIDER_AWAY',
      detail: { zh: expect.any(String), en: expect.any(String) },
    };
    const start = await browser.visits(`${api.address}${path}/provider?challenge=${'0'.repeat(64)}`);
    expect({ status: start.status, body: JSON.parse(start.body) }).toMatchObject({ status: 503, body: away });
    const returned = await browser.visits(back);
    expect({ status: returned.status, body: JSON.parse(returned.body) }).toMatchObject({
      status: 503,
      body: away,
    });
    expect((await api.send('POST', path, { login: 'local', password: issued })).status).toBe(201);
    expect(/"reason":"(\w+)"/.exec(logged.slice(before))?.[1]).toBe('ECONNREFUSED');
    await provider.starts();
    expect((await signsIn({ login: 'local' })).status).toBe(201);
  });
});
