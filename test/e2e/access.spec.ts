import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { policy, relationsFor, type ActName } from '#libs/identity';
import { actKey } from '../../libs/identity/src/api/access.decorator.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

interface Route {
  readonly name: string;
  readonly act: ActName | undefined;
}

let api: RunningApi;

beforeAll(async () => {
  api = await runningApi({ passwords: 'production' });
  await api.asAdmin('POST', '/api/v1/organs', hall);
});
afterAll(() => api.close());

const hall = { id: 'hall', name: { zh: '信访大厅', en: 'Petition Hall' }, level: 'unit', kinds: ['unit'] };

/** Opens an account of the hall and gives its token. */
const tokenOf = async (login: string, role: string): Promise<string> => {
  const [opened] = await api.opens([{ login, organ: 'hall', role }]);
  return api.logIn(login, opened?.password ?? '');
};

/** Every handler of every controller, with what its decorators say of access. */
const routes = (): readonly Route[] => {
  const reflector = api.app.get(Reflector);
  const scanner = new MetadataScanner();
  const controllers = [...api.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const { prototype, name } = metatype as { prototype: Record<string, () => void>; name: string };
    return scanner
      .getAllMethodNames(prototype)
      .map((method) => prototype[method]!)
      .filter((handler) => Reflect.getMetadata(METHOD_METADATA, handler) in RequestMethod)
      .map((handler) => ({
        name: `${name}.${handler.name}`,
        act: reflector.getAllAndOverride<ActName | undefined>(actKey, [handler, metatype!]),
      }));
  });
};

describe('Access', () => {
  it('is said by every route: by its act', () => {
    expect(routes().length).toBeGreaterThan(10);
    expect(routes().filter(({ act }) => act === undefined)).toEqual([]);
  });

  it('is given to everybody by the table to log in, for what watches the server, for what is published, and to report', () => {
    const open = routes().filter(({ act }) => act && policy[act].to === 'public');
    expect(open.map(({ name }) => name).sort()).toEqual([
      'HealthController.ledger',
      'HealthController.live',
      'HealthController.ready',
      'LedgerController.checkpoint',
      'LedgerController.hashes',
      'MetricsController.read',
      'OpenapiController.read',
      'ProviderSignInController.begin',
      'ProviderSignInController.exchange',
      'ProviderSignInController.finish',
      'PublicationController.notice',
      'PublicationController.notices',
      'PublicationController.register',
      'ReportController.complain',
      'ReportController.follow',
      'ReportController.object',
      'SessionsController.logIn',
      'SessionsController.refresh',
    ]);
  });

  it('lets an administrator to accounts, organs, sessions, subjects of personal data and receipts of own acts only', () => {
    const administrative = routes().filter(
      ({ act }) => act && policy[act].to !== 'public' && relationsFor(act, 'administrator').length > 0,
    );
    const controllers = new Set(administrative.map(({ name }) => name.split('.')[0]));
    expect([...controllers].sort()).toEqual([
      'AccountsController',
      'CredentialResetsController',
      'OrgansController',
      'OwnAccountController',
      'OwnCredentialsController',
      'ReceiptController',
      'RolesController',
      'SessionsController',
      'SubjectsController',
    ]);
  });

  it.each([
    ['no token', {}],
    ['a token that nobody was given', { authorization: `Bearer ${'x'.repeat(43)}` }],
    ['a token of another form', { authorization: 'Bearer abc' }],
    ['a password in place of a token', { authorization: 'Basic YWRtaW46YWRtaW4=' }],
  ])('is refused to %s', async (_who, headers) => {
    const before = await api.head();
    const { status, body, headers: answered } = await api.send('POST', '/api/v1/organs', hall, headers);
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'HTTP.UNAUTHENTICATED' });
    expect(answered.get('www-authenticate')).toBe('Bearer');
    expect(await api.head()).toBe(before);
  });

  it('is refused to a role that a route does not name', async () => {
    const authorization = `Bearer ${await tokenOf('li-leader', 'leader')}`;
    const before = await api.head();
    const { status, body } = await api.send('POST', '/api/v1/organs', hall, { authorization });
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'HTTP.FORBIDDEN' });
    expect(await api.head()).toBe(before);
    expect((await api.send('GET', '/api/v1/organs/hall', undefined, { authorization })).status).toBe(200);
  });

  it('ends with the session', async () => {
    const authorization = `Bearer ${await tokenOf('wang-auditor', 'auditor')}`;
    const look = (): Promise<{ status: number }> =>
      api.send('GET', '/api/v1/organs', undefined, { authorization });
    expect((await look()).status).toBe(200);
    const { status } = await api.send('DELETE', '/api/v1/sessions/current', undefined, { authorization });
    expect(status).toBe(204);
    expect((await look()).status).toBe(401);
  });

  it('ends with the account, at once', async () => {
    const authorization = `Bearer ${await tokenOf('zhao-voter', 'voter')}`;
    await api.send('GET', '/api/v1/organs', undefined, { authorization });
    const closing = await api.asAdmin('POST', '/api/v1/accounts/zhao-voter/closing', { reason: '退休' });
    expect(closing.status).toBe(200);
    expect((await api.send('GET', '/api/v1/organs', undefined, { authorization })).status).toBe(401);
  });

  it('ends when the session expires', async () => {
    const token = await tokenOf('sun-office', 'office');
    await api.pool.query(`update session set expires_at = now() where account_id = 'sun-office'`);
    const { status } = await api.send('GET', '/api/v1/organs', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(status).toBe(401);
  });

  it('is not opened by the database alone: it holds neither tokens nor passwords', async () => {
    const token = await tokenOf('zhou-officer', 'opinion-officer');
    const { rows } = await api.pool.query<{ session: string }>(
      'select session::text as session from session',
    );
    const { rows: hashes } = await api.pool.query<{ hash: string }>('select hash from credential');
    expect(rows.some(({ session }) => session.includes(token))).toBe(false);
    expect(hashes.every(({ hash }) => hash.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'))).toBe(true);
  });
});

describe('Logging in', () => {
  const attempt = async (login: string, password: string): Promise<object> => {
    const { status, body } = await api.send('POST', '/api/v1/sessions', { login, password });
    const { correlationId: _, ...said } = body;
    return { status, said };
  };

  it('says who one is', async () => {
    const { body } = await api.send('POST', '/api/v1/sessions', api.signsInWith('admin'));
    expect(body).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
      refreshToken: expect.stringMatching(/^[\w-]{43}$/),
      refreshExpiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
      owes: [],
      account: { id: 'admin', organ: 'platform', role: 'administrator', isOpen: true },
    });
  });

  it('answers the same to a wrong password, an unknown login and a closed account', async () => {
    const [opened] = await api.opens([{ login: 'gone', organ: 'hall', role: 'voter' }]);
    await api.asAdmin('POST', '/api/v1/accounts/gone/closing', { reason: '调离' });
    const wrong = await attempt('admin', 'wrong');
    expect(wrong).toMatchObject({ status: 401, said: { code: 'HTTP.UNAUTHENTICATED' } });
    expect(await attempt('nobody', 'wrong')).toEqual(wrong);
    expect(await attempt('gone', opened?.password ?? '')).toEqual(wrong);
  });
});
