import type { OpenAPIObject } from '@nestjs/swagger';
import { Pool } from 'pg';
import { heardOn } from './connection.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const origin = 'https://console.example';
let api: RunningApi;

beforeAll(async () => {
  api = await runningApi({ variables: { CORS_ORIGINS: origin } });
});
afterAll(() => api.close());

const strict = {
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

describe('Every answer tells a browser what it may do with it', () => {
  it.each([
    ['an answer', 'GET', '/api/v1/organs', 200],
    ['a refusal', 'POST', '/api/v1/organs', 400],
    ['an address that is none', 'GET', '/api/v1/nothing', 404],
    ['a method that is none', 'DELETE', '/api/v1/organs', 405],
    ['health', 'GET', '/health/live', 200],
    ['metrics', 'GET', '/metrics', 200],
  ])(
    'as data of the API it runs nothing, is framed nowhere and kept nowhere: %s',
    async (_what, ...asked) => {
      const [method, path, status] = asked;
      const answer = await api.asAdmin(method, path, method === 'POST' ? {} : undefined);
      expect(answer.status).toBe(status);
      expect(Object.fromEntries(answer.headers)).toMatchObject(strict);
      expect(answer.headers.get('x-powered-by')).toBeNull();
      expect(answer.headers.get('server')).toBeNull();
      expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('as an address that cannot even be read', async () => {
    const { status, headers } = await api.send('GET', '/api/v1/%E4%');
    expect(status).toBe(400);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('as a page of the console it loads from here alone and runs no script that stands in it', async () => {
    const { headers } = await api.send('GET', '/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval/);
  });
});

describe('A page of another origin', () => {
  const preflight = (from: string, at = api): ReturnType<RunningApi['send']> =>
    at.send('OPTIONS', '/api/v1/organs', undefined, {
      origin: from,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key',
    });

  it('asks when its origin is named', async () => {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-headers')).toBe('authorization,idempotency-key');
    const answer = await api.asAdmin('GET', '/api/v1/organs', undefined, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('access-control-expose-headers')).toContain('ETag');
  });

  it.each(['https://console.example.evil.example', 'http://console.example', 'null'])(
    'reads nothing otherwise: %s',
    async (other) => {
      expect((await preflight(other)).headers.get('access-control-allow-origin')).toBeNull();
      const { headers } = await api.asAdmin('GET', '/api/v1/organs', undefined, { origin: other });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('reads nothing at all where no origin is named', async () => {
    const closed = await runningApi();
    const { headers } = await preflight(origin, closed);
    await closed.close();
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('What went wrong inside stays inside', () => {
  it('an error that nobody foresaw answers a correlation id, and no stack, statement or path', async () => {
    const owner = new Pool({ connectionString: api.env.database?.ownerUrl ?? '' });
    const asReader = await api.asNew('reader', 'platform', 'auditor');
    await owner.query('alter table campaign rename to campaign_gone');
    const { status, body } = await asReader('GET', '/api/v1/campaigns');
    await owner.query('alter table campaign_gone rename to campaign');
    await owner.end();
    expect({ status, code: body.code }).toEqual({ status: 500, code: 'HTTP.UNEXPECTED' });
    expect(JSON.stringify(body)).not.toMatch(/campaign_gone|relation |select |node_modules|\.[jt]s\b|\bat /i);
  });
});

describe('A body beyond the limit is refused', () => {
  it('at every route; a file that is uploaded as such has a limit of its own', async () => {
    const document: OpenAPIObject = (await api.send('GET', '/api/openapi.json')).body;
    const routes = Object.entries(document.paths).flatMap(([path, item]) =>
      (['post', 'put', 'patch', 'delete'] as const)
        .filter((method) => item[method] !== undefined)
        .map((method) => ({ method: method.toUpperCase(), path })),
    );
    expect(routes.length).toBeGreaterThan(100);
    const large = JSON.stringify({ x: 'x'.repeat(66_000) });
    const passed: string[] = [];
    for (const { method, path } of routes) {
      const { status } = await api.asAdmin(method, path.replace(/\{\w+\}/g, 'x'), large);
      if (status !== 413) passed.push(`${method} ${path}`);
    }
    expect(passed).toEqual([]);
  }, 60_000);
});

describe('A client that takes its time', () => {
  let hurried: RunningApi;

  beforeAll(async () => {
    hurried = await runningApi({
      variables: { HEADERS_TIMEOUT: '200', REQUEST_TIMEOUT: '400', IDLE_TIMEOUT: '1500' },
    });
  });
  afterAll(() => hurried.close());

  const head = 'POST /api/v1/sessions HTTP/1.1\r\nHost: mingjian\r\n';
  const whole = 'Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n';

  it.each([
    ['says nothing', []],
    ['never ends its headers', [head, 'X-Slow: a']],
    ['never ends its body', [head, whole, '{"login"']],
  ])('is not waited for when it %s', async (_what, pieces) => {
    const heard = await heardOn(hurried.address, ...pieces);
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    expect(heard).toContain('"code":"HTTP.TOO_SLOW"');
  });

  it('does not keep others waiting meanwhile', async () => {
    const slow = Array.from({ length: 200 }, () => heardOn(hurried.address, head));
    expect((await hurried.send('GET', '/health/ready')).status).toBe(200);
    await Promise.all(slow);
  });

  it('is refused when its headers are beyond measure, or are no HTTP', async () => {
    expect(await heardOn(hurried.address, `${head}X: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [\s\S]*"code":"HTTP\.HEADERS_TOO_LARGE"/,
    );
    expect(await heardOn(hurried.address, 'nonsense\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 [\s\S]*"code":"HTTP\.MALFORMED"/,
    );
  });
});
