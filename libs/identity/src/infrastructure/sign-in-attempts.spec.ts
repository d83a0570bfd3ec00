import { Refusal } from '#libs/kernel';
import { secretsHouse, type SecretsHouse } from './secrets-house.fixture.js';
import { SignInAttempts } from './sign-in-attempts.js';

let house: SecretsHouse;
let attempts: SignInAttempts;

beforeAll(async () => {
  house = await secretsHouse();
  attempts = new SignInAttempts(house.pool, house.keys);
});
afterAll(() => house.close());

const wrong = async (login: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    await house.pool.query('update sign_in_failure set until = now()');
    await attempts.begin(login);
  }
};

const secondsToWait = async (login: string): Promise<unknown> => {
  try {
    await attempts.begin(login);
    return 0;
  } catch (error) {
    return error instanceof Refusal ? error.details['seconds'] : error;
  }
};

describe('Who guesses', () => {
  it.each([
    [4, 0],
    [5, 1],
    [6, 2],
    [10, 32],
    [14, 512],
    [15, 900],
    [40, 900],
  ])('waits after %i wrong tries for %i seconds', async (times, seconds) => {
    const login = `guessed-${times}`;
    await wrong(login, times);
    expect(await secondsToWait(login)).toBe(seconds);
  });

  it('cannot try more by trying many at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => attempts.begin('at-once')));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  it('does not hold up another login, and starts anew after a right sign-in', async () => {
    await wrong('held', 8);
    await attempts.begin('other');
    await attempts.forget('held');
    expect(await secondsToWait('held')).toBe(0);
  });

  it('leaves no login behind', async () => {
    await attempts.begin('a-login-to-look-for');
    const { rows } = await house.pool.query(
      `select encode(login_mark, 'escape') as mark from sign_in_failure`,
    );
    expect(JSON.stringify(rows)).not.toContain('a-login');
  });
});
