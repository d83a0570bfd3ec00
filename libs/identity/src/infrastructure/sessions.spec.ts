import { secretsHouse, type SecretsHouse } from './secrets-house.fixture.js';
import { Sessions } from './sessions.js';

let house: SecretsHouse;
let sessions: Sessions;

beforeAll(async () => {
  house = await secretsHouse();
  sessions = new Sessions(house.pool);
});
afterAll(() => house.close());

const open = (accountId: string): ReturnType<Sessions['open']> =>
  sessions.open({ accountId, by: 'password', hasSecondFactor: false });

const minutesUntil = async (instant: Date): Promise<number> => {
  const { rows } = await house.pool.query(
    'select extract(epoch from $1::timestamptz - now())::float8 / 60 as left',
    [instant],
  );
  return Math.round(rows[0].left);
};

describe('A session', () => {
  it('has an access token for 15 minutes and a refresh token for two hours', async () => {
    const { expiresAt, refreshExpiresAt } = await open('li');
    expect(await minutesUntil(expiresAt)).toBe(15);
    expect(await minutesUntil(refreshExpiresAt)).toBe(120);
  });

  it('gets new tokens for its refresh token; the old ones are worth nothing', async () => {
    const first = await open('li');
    const second = await sessions.refresh(first.refreshToken);
    expect(second?.session.accountId).toBe('li');
    expect(await sessions.findAnew(second?.token ?? '')).toMatchObject({ accountId: 'li' });
    expect(await sessions.findAnew(first.token)).toBeUndefined();
  });

  it('ends as a whole when a refresh token is used twice', async () => {
    const first = await open('li');
    const second = await sessions.refresh(first.refreshToken);
    expect(await sessions.refresh(first.refreshToken)).toBeUndefined();
    expect(await sessions.find(second?.token ?? '')).toBeUndefined();
    expect(await sessions.refresh(second?.refreshToken ?? '')).toBeUndefined();
  });

  it('is refreshed by one of two who use its token at the same moment, and ends by the other', async () => {
    const { refreshToken } = await open('li');
    const both = await Promise.all([sessions.refresh(refreshToken), sessions.refresh(refreshToken)]);
    const [winner, ...others] = both.filter((tokens) => tokens !== undefined);
    expect(others).toEqual([]);
    expect(await sessions.findAnew(winner?.token ?? '')).toBeUndefined();
  });

  it('is refreshed for 12 hours at most', async () => {
    const { refreshToken } = await open('wang');
    await house.pool.query(
      `update session set ends_at = now() + interval '5 minutes' where account_id = 'wang'`,
    );
    const refreshed = await sessions.refresh(refreshToken);
    expect(await minutesUntil(refreshed?.expiresAt ?? new Date(0))).toBe(5);
    expect(await minutesUntil(refreshed?.refreshExpiresAt ?? new Date(0))).toBe(5);
  });

  it('that lay idle for too long is not refreshed', async () => {
    const { refreshToken } = await open('sun');
    await house.pool.query(`update session set refresh_expires_at = now() where account_id = 'sun'`);
    expect(await sessions.refresh(refreshToken)).toBeUndefined();
  });

  it('is ended by its own account and by no other', async () => {
    const { token } = await open('zhou');
    const { id } = (await sessions.find(token))!;
    expect(await sessions.end('zhao', id)).toBe(false);
    expect(await sessions.end('zhou', id)).toBe(true);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('lies in the database without its tokens', async () => {
    const { token, refreshToken } = await open('li');
    const { rows } = await house.pool.query('select session::text from session');
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(refreshToken);
  });
});
