import { runningApi, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;

beforeAll(async () => {
  api = await runningApi();
});
afterAll(() => api.close());

describe('Who operates the server', () => {
  it('sees that it lives and is ready', async () => {
    expect(await api.send('GET', '/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await api.send('GET', '/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('measures answers by route, and never by the address that was asked for', async () => {
    await api.asAdmin('GET', '/api/v1/organs/a-name-of-somebody');
    const { body, headers } = await api.send('GET', '/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/v1/organs/:id",status="404"} 1',
    );
    expect(body).toContain('process_cpu_seconds_total');
    expect(body).not.toContain('a-name-of-somebody');
  });
});
