import { once } from 'node:events';
import { connect } from 'node:net';
import { runningApi } from './running-api.fixture.js';

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
