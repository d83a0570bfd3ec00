import { URI, type TOTP } from 'otpauth';
import { IdentityKeys } from './identity-keys.js';
import { secretsHouse, type SecretsHouse } from './secrets-house.fixture.js';
import { SecondFactors } from './second-factors.js';

let house: SecretsHouse;
let factors: SecondFactors;

beforeAll(async () => {
  house = await secretsHouse();
  factors = new SecondFactors(house.pool, house.keys);
});
afterAll(() => house.close());

const authenticator = async (account: string): Promise<TOTP> =>
  URI.parse(await factors.begin(account)) as TOTP;

describe('A second factor', () => {
  it('counts from the first right code on', async () => {
    const totp = await authenticator('li');
    expect(await factors.check('li', totp.generate())).toBe('none');
    await expect(factors.confirm('li', 'abcdef')).rejects.toMatchObject({ code: 'IDENTITY.WRONG_CODE' });
    expect(await factors.confirm('li', totp.generate())).toHaveLength(10);
    expect(await factors.check('li', undefined)).toBe('failed');
  });

  it('accepts a code once', async () => {
    const totp = await authenticator('wang');
    const code = totp.generate();
    await factors.confirm('wang', code);
    expect(await factors.check('wang', code)).toBe('failed');
    await house.pool.query(`update second_factor set last_step = last_step - 1 where account_id = 'wang'`);
    const both = await Promise.all([
      factors.check('wang', totp.generate()),
      factors.check('wang', totp.generate()),
    ]);
    expect(both.sort()).toEqual(['failed', 'passed']);
  });

  it('refuses the code of a minute ago', async () => {
    const totp = await authenticator('zhou');
    await factors.confirm('zhou', totp.generate());
    await house.pool.query(`update second_factor set last_step = 0 where account_id = 'zhou'`);
    const old = totp.generate({ timestamp: Date.now() - 90_000 });
    expect(await factors.check('zhou', old)).toBe('failed');
  });

  it('takes each recovery code once, however it is typed, and none of another account', async () => {
    const [one = '', other = ''] = await factors.confirm('sun', (await authenticator('sun')).generate());
    await factors.confirm('zhao', (await authenticator('zhao')).generate());
    expect(await factors.check('zhao', one)).toBe('failed');
    expect(await factors.check('sun', one.toUpperCase().replaceAll('-', ' '))).toBe('passed');
    expect(await factors.check('sun', one)).toBe('failed');
    expect(await factors.check('sun', other)).toBe('passed');
  });

  it('is not replaced by whoever holds a session', async () => {
    await factors.confirm('qian', (await authenticator('qian')).generate());
    await expect(factors.begin('qian')).rejects.toMatchObject({ code: 'IDENTITY.SECOND_FACTOR_STANDS' });
  });

  it('lies sealed in the database: under this key, for this account', async () => {
    const totp = await authenticator('wu');
    const { rows } = await house.pool.query<{ secret: Buffer }>(
      `select secret from second_factor where account_id = 'wu'`,
    );
    const { secret } = rows[0]!;
    expect(secret.toString('latin1')).not.toContain(totp.secret.base32);
    expect(house.keys.open(secret, 'wu')).toBe(totp.secret.base32);
    expect(() => house.keys.open(secret, 'li')).toThrow();
    expect(() => new IdentityKeys('cd'.repeat(32)).open(secret, 'wu')).toThrow();
  });
});
