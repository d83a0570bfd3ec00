import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { happened } from '#libs/testing';
import { Browser } from './browser.fixture.js';
import { mingjian, type Ended, type Running } from './command-line.fixture.js';
import { freePort, openIdProvider, type OpenIdProvider } from './openid-provider.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';
import { codeOf } from './sign-in.fixture.js';

let provider: OpenIdProvider;
let api: RunningApi;
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mingjian-home-'));
  const port = String(await freePort());
  const callback = `http://127.0.0.1:${port}/api/v1/sessions/provider/callback`;
  provider = await openIdProvider(callback);
  api = await runningApi({
    variables: {
      ...{ PORT: port, OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'mingjian' },
      ...{ OIDC_CLIENT_SECRET: provider.clientSecret, OIDC_REDIRECT_URL: callback },
      OIDC_LOGIN_CLAIM: 'preferred_username',
    },
  });
}, 60_000);
afterAll(async () => {
  await api.close();
  await provider.stops();
  await rm(home, { recursive: true });
});

const newcomer = async (login: string, role = 'leader'): Promise<string> => {
  const [opened] = await api.opens([{ login, organ: 'platform', role }]);
  return opened?.password ?? '';
};

const run = (...parameters: readonly string[]): Running =>
  mingjian(parameters, { XDG_CONFIG_HOME: home, MINGJIAN_SERVER: api.address });

const ended = (...parameters: readonly string[]): Promise<Ended> => run(...parameters).ended;

const file = (): string => join(home, 'mingjian', 'session.json');

/** As if its token had ended long ago. */
const age = async (): Promise<void> => {
  const kept = JSON.parse(await readFile(file(), 'utf8'));
  await writeFile(file(), JSON.stringify({ ...kept, expiresAt: '2017-01-01T00:00:00.000Z' }));
};

const long = 'several unrelated words 7';

describe('mingjian sign-in', () => {
  it('asks for what it needs, has an issued password replaced, and keeps the session for its user alone', async () => {
    const issued = await newcomer('typist');
    const signingIn = run('sign-in');
    signingIn.types('typist', issued, '', issued, long, long);
    const { code, stdout, stderr } = await signingIn.ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '已登录 Signed in: typist\n' });
    expect(stderr).not.toContain(issued);
    expect(stderr).not.toContain(long);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect(await ended('who-am-i')).toMatchObject({
      code: 0,
      stdout: `typist · platform · leader · ${api.address}\n`,
    });
  }, 60_000);

  it('renews the session by itself, also for two commands at once', async () => {
    const { refreshToken } = JSON.parse(await readFile(file(), 'utf8'));
    await age();
    const both = await Promise.all([ended('who-am-i'), ended('who-am-i')]);
    expect(both.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);
    expect(JSON.parse(await readFile(file(), 'utf8')).refreshToken).not.toBe(refreshToken);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  }, 60_000);

  it('has an auditor set up a second factor', async () => {
    const issued = await newcomer('inspector', 'auditor');
    const signingIn = run('sign-in', '--login', 'inspector');
    signingIn.types(issued, '', issued, long, long);
    signingIn.types(codeOf(await signingIn.says(/otpauth:\S+/)));
    const { code, stderr } = await signingIn.ended;
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/shown this once:\n(\S+\n){10}/),
    });
    expect((await ended('who-am-i')).stdout).toContain('inspector · platform · auditor');
    const refused = { code: 2, stderr: expect.stringContaining('IDENTITY.PURPOSE_NEEDED') };
    expect(await ended('case', 'show', 'n1')).toMatchObject(refused);
    expect(await ended('replay', 'n1')).toMatchObject(refused);
    const notThere = { code: 2, stderr: expect.stringContaining('NOT_FOUND') };
    expect(await ended('case', 'show', 'n1', '--purpose', '示例')).toMatchObject(notThere);
    expect(await ended('replay', 'n1', '--purpose', '示例')).toMatchObject(notThere);
    const nothing = { code: 2, stderr: expect.stringContaining('AUDIT.NO_ORIGIN') };
    expect(await ended('audit', 'impact', 'event', 'n-1@0', '--purpose', '示例')).toMatchObject(nothing);
  }, 60_000);

  it('lets that auditor recheck decisions, and ends with 3 where one is not sound', async () => {
    const recheck = ['audit', 'recheck', '--purpose', '示例'];
    expect(await ended(...recheck)).toMatchObject({
      ...{ code: 0, stdout: expect.stringContaining('0 decisions rechecked') },
    });
    const decision = { type: 'nomination.advanced', data: { from: 'unit-notice', to: 'conferring' } };
    await api.happens(happened('nomination', 'planted', decision));
    const [found = ''] = (await ended(...recheck, '--json')).stdout.split('\n');
    expect(JSON.parse(found)).toMatchObject({ event: 'nomination-planted@0', type: 'nomination.advanced' });
    expect(await ended(...recheck)).toMatchObject({
      ...{ code: 3, stdout: expect.stringMatching(/✗ .*nomination-planted@0[^]*依据不足 unsupported/) },
    });
  }, 60_000);

  it('tells that auditor a case step by step, as text or as JSON', async () => {
    const replay = ['replay', 'planted', '--purpose', '示例'];
    const { code, stdout } = await ended(...replay);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('进入下一环节 advanced'),
    });
    const lines = (await ended(...replay, '--json')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'nomination-planted@0', isDecision: false, gates: [], changes: expect.any(Array) },
    ]);
    const { position }: { position: number } = JSON.parse(lines[0] ?? '');
    expect((await ended(...replay, '--from', String(position), '--json')).stdout.trimEnd()).toBe(lines[0]);
    const noSteps = { code: 2, stderr: expect.stringContaining('CLI.NOTHING_TO_REPLAY') };
    expect(await ended(...replay, '--from', String(position + 1))).toMatchObject(noSteps);
  }, 60_000);

  it('says in both languages what was wrong, and keeps nothing of it', async () => {
    const signingIn = run('sign-in', '--login', 'typist');
    signingIn.types('a wrong password', '');
    const { code, stdout, stderr } = await signingIn.ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/HTTP\.UNAUTHENTICATED\n.*登录.*\n.*password/);
    expect(stderr).not.toContain('a wrong password');
    expect((await ended('who-am-i')).stdout).toContain('inspector');
  }, 60_000);

  it('sends no secret over an open line', async () => {
    const { code, stderr } = await ended('sign-in', '--server', 'http://mingjian.example');
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('https://') });
  });

  it('by the identity provider comes back from the browser to the terminal', async () => {
    await newcomer('visitor');
    const signingIn = run('sign-in', '--provider');
    const start = await signingIn.says(/http:\S+challenge=[0-9a-f]{64}&port=\d+/);
    const browser = new Browser();
    const asked = await browser.goes(start, `${provider.issuer}/interaction/`);
    const port = new URL(start).searchParams.get('port');
    const back = await browser.goes(`${asked}?subject=s1&login=visitor`, `http://127.0.0.1:${port}/`);
    expect((await browser.visits(back)).body).toContain('can be closed');
    expect(await signingIn.ended).toMatchObject({ code: 0, stdout: '已登录 Signed in: visitor\n' });
    expect((await ended('who-am-i')).stdout).toContain('visitor · platform · leader');
  }, 60_000);
});

describe('mingjian sign-out', () => {
  it('ends the session here and at the server', async () => {
    const { token, refreshToken } = JSON.parse(await readFile(file(), 'utf8'));
    expect(await ended('sign-out')).toMatchObject({ code: 0, stdout: '已退出 Signed out\n' });
    await expect(stat(file())).rejects.toThrow('ENOENT');
    const authorization = `Bearer ${token}`;
    expect((await api.send('GET', '/api/v1/sessions', undefined, { authorization })).status).toBe(401);
    expect((await api.send('POST', '/api/v1/sessions/refresh', { refreshToken })).status).toBe(401);
    expect(await ended('who-am-i')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('mingjian sign-in'),
    });
  }, 60_000);
});
