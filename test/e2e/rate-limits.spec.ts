import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;

beforeAll(async () => {
  api = await runningApi({
    variables: {
      RATE_LIMIT_ADDRESS: '40',
      RATE_LIMIT_SIGN_IN: '10',
      RATE_LIMIT_ACCOUNT: '15',
      TRUSTED_PROXIES: '127.0.0.0/8,::1',
    },
  });
});
afterAll(() => api.close());

/** By a reverse proxy that is trusted, so that each test has addresses of its own. */
const from = (address: string): { 'x-forwarded-for': string } => ({ 'x-forwarded-for': address });

const statuses = async (times: number, ask: (turn: number) => Promise<Answer>): Promise<number[]> => {
  const seen: number[] = [];
  for (let turn = 0; turn < times; turn += 1) seen.push((await ask(turn)).status);
  return seen;
};

const expectTooMany = ({ status, headers, body }: Answer): void => {
  expect({ status, code: body.code }).toEqual({ status: 429, code: 'HTTP.TOO_MANY_REQUESTS' });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(body.detail).toEqual({ zh: expect.any(String), en: expect.any(String) });
};

describe('Requests of a minute are limited', () => {
  it('for an address, whatever it asks, and for no other', async () => {
    const ask = (address: string): Promise<Answer> =>
      api.send('GET', '/api/v1/nothing', undefined, from(address));
    expect(new Set(await statuses(40, () => ask('192.0.2.1')))).toEqual(new Set([404]));
    expectTooMany(await ask('192.0.2.1'));
    expect((await ask('192.0.2.2')).status).toBe(404);
  });

  it('for a whole network of IPv6, which is what one subscriber has', async () => {
    const ask = (turn: number): Promise<Answer> =>
      api.send('GET', '/api/v1/nothing', undefined, from(`2001:db8:1:2::${turn + 1}`));
    expect((await statuses(41, ask)).at(-1)).toBe(429);
  });

  it('for signing in more strictly than for the rest, right passwords included', async () => {
    const logIn = (password: string): Promise<Answer> =>
      api.send('POST', '/api/v1/sessions', { login: 'admin', password }, from('192.0.2.3'));
    expect((await statuses(10, () => logIn('a wrong password'))).at(-1)).not.toBe(201);
    expectTooMany(await logIn(api.password));
    const other = await api.send('GET', '/api/v1/nothing', undefined, from('192.0.2.3'));
    expect(other.status).toBe(404);
  });

  it('for an account, wherever it asks from', async () => {
    const ask = (turn: number): Promise<Answer> =>
      api.asAdmin('GET', '/api/v1/organs', undefined, from(`198.51.100.${turn}`));
    // Some were used up by signing in.
    const seen = await statuses(15, ask);
    expect(seen[0]).toBe(200);
    expectTooMany(await ask(15));
  });

  it('never for what watches the server', async () => {
    const health = (): Promise<Answer> => api.send('GET', '/health/live', undefined, from('192.0.2.9'));
    const metrics = (): Promise<Answer> => api.send('GET', '/metrics', undefined, from('192.0.2.9'));
    expect(new Set(await statuses(60, health))).toEqual(new Set([200]));
    expect((await metrics()).status).toBe(200);
  });
});

describe('An address that a request claims for itself', () => {
  it('is not believed unless a trusted proxy says so', async () => {
    const open = await runningApi({ variables: { RATE_LIMIT_ADDRESS: '20' } });
    const ask = (turn: number): Promise<Answer> =>
      open.send('GET', '/api/v1/nothing', undefined, from(`203.0.113.${turn}`));
    const seen = await statuses(21, ask);
    await open.close();
    expect(seen.at(-1)).toBe(429);
  });
});
