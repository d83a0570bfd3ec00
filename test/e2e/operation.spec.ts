import { once } from 'node:events';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { FolderLastCheckpoints } from '#libs/ledger';
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

  it('sees how far the logs are sealed, and is alarmed when they are not what was signed', async () => {
    expect(await api.send('GET', '/health/ledger')).toMatchObject({ status: 200, body: { status: 'ok' } });
    const head = await api.head();
    // Nothing seals here.
    expect((await api.send('GET', '/metrics')).body.split('\n')).toEqual(
      expect.arrayContaining([
        `ledger_lag_events{log="cases"} ${head}`,
        expect.stringMatching(/^ledger_lag_seconds\{log="cases"\} \d/),
        ...['ledger_checkpoint_events', 'ledger_checkpoint_withheld', 'ledger_sealing_failing'].map(
          (name) => `${name}{log="cases"} 0`,
        ),
        'ledger_lag_events{log="access"} 0',
      ]),
    );
    const signed = { origin: 'mingjian.example/cases', size: head + 1, root: Buffer.alloc(32) };
    await new FolderLastCheckpoints(dirname(api.env.ledger.keyFile)).keep(signed);
    expect(await api.send('GET', '/health/ledger')).toMatchObject({
      status: 503,
      body: { code: 'LEDGER.SEALING_FAILS', details: { lag: head, size: 0 } },
    });
    expect((await api.send('GET', '/metrics')).body).toContain('ledger_sealing_failing{log="cases"} 1');
    expect((await api.send('GET', '/health/ready')).status).toBe(200);
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

describe('The server', () => {
  // A browser connects before it asks; Node counts such a connection as busy for a minute.
  it('ends although somebody has connected and said nothing', async () => {
    const api = await runningApi();
    const { hostname, port } = new URL(api.address);
    const silent = connect(Number(port), hostname);
    await once(silent, 'connect');
    const ended = once(silent.resume(), 'close');
    // The connection is the server's, too, once a later one has been answered.
    await api.send('GET', '/health/live');
    await api.close();
    await ended;
  });
});
