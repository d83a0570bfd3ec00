import { readEnv } from '../../config/env.js';

const application = 'postgres://mingjian@db.example:5432/mingjian';
const owner = 'postgres://owner@db.example:5432/mingjian';

describe('The environment', () => {
  it('needs nothing to be set: an embedded database below .data, port 3000, this machine only', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      bodyLimit: 1_048_576,
      edge: {
        corsOrigins: [],
        trustedProxies: [],
        limits: { address: 6_000, signIn: 30, account: 1_200, published: 300, lodging: 10 },
        patience: { headers: 10_000, request: 300_000, keepAlive: 72_000, idle: 120_000 },
      },
      database: undefined,
      dataDirectory: '.data',
      timezone: 'Asia/Shanghai',
      logLevel: 'info',
      arrangementsDirectory: undefined,
      attachments: {
        directory: '.data/attachments',
        maxBytes: 52_428_800,
        types: ['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'text'],
        leastFree: 536_870_912,
        daily: { files: 500, bytes: 2_147_483_648 },
      },
      keys: undefined,
      masterKey: undefined,
      nextMasterKeyFile: undefined,
      provider: undefined,
      keyDatabase: undefined,
      keysDirectory: '.data/keys',
      ledger: {
        ...{ origin: 'mingjian.example', directory: '.data/ledger' },
        ...{ keyFile: '.data/ledger-key/key.pem', nextKeyFile: undefined },
        ...{ witnesses: [], witnessesWanted: 0 },
      },
    });
  });

  it('names an own PostgreSQL by two addresses', () => {
    const { database } = readEnv({ DATABASE_URL: application, DATABASE_OWNER_URL: owner });
    expect(database).toEqual({ applicationUrl: application, ownerUrl: owner });
  });

  it('says where attachments lie, how large they may be, of which types, how many, and what stays free', () => {
    const { attachments } = readEnv({
      MINGJIAN_ATTACHMENTS_DIR: '/srv/attachments',
      MINGJIAN_ATTACHMENT_LIMIT: '1000000',
      MINGJIAN_ATTACHMENT_TYPES: 'pdf,zip',
      MINGJIAN_ATTACHMENT_LEAST_FREE: '0',
      MINGJIAN_ATTACHMENT_DAILY_FILES: '20',
      MINGJIAN_ATTACHMENT_DAILY_BYTES: '5000000',
    });
    expect(attachments).toEqual({
      directory: '/srv/attachments',
      maxBytes: 1_000_000,
      types: ['pdf', 'zip'],
      leastFree: 0,
      daily: { files: 20, bytes: 5_000_000 },
    });
  });

  it('names an identity provider by what it needs, or by nothing', () => {
    const named = {
      ...{ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'mingjian', OIDC_LOGIN_CLAIM: 'sub' },
      OIDC_REDIRECT_URL: 'https://mingjian.example/api/v1/sessions/provider/callback',
    };
    expect(readEnv({ ...named, OIDC_SECOND_FACTOR_AMR: 'mfa,otp' }).provider).toEqual({
      ...{ issuer: new URL('https://id.example'), clientId: 'mingjian', loginClaim: 'sub' },
      redirectUrl: new URL(named.OIDC_REDIRECT_URL),
      secondFactor: { amr: ['mfa', 'otp'], acr: [] },
    });
    expect(() => readEnv({ ...named, OIDC_LOGIN_CLAIM: '' })).toThrow(
      'OIDC_LOGIN_CLAIM must be set together',
    );
    expect(() => readEnv({ ...named, OIDC_ISSUER: 'http://id.example' })).toThrow('OIDC_ISSUER must be');
  });

  it('names a database of its own for the keys, with a master key from outside', () => {
    const keys = 'postgres://keeper@keys.example/keys';
    const master = { MINGJIAN_MASTER_KEY_FILE: '/run/master.key' };
    const { keyDatabase } = readEnv({ MINGJIAN_KEYS_DATABASE_URL: keys, ...master });
    expect(keyDatabase).toEqual({ url: keys, ownerUrl: undefined });
    expect(() => readEnv({ MINGJIAN_KEYS_DATABASE_URL: keys })).toThrow('MINGJIAN_MASTER_KEY_FILE one must');
    const sameDatabase = 'postgres://keeper@db.example/mingjian';
    const log = { DATABASE_URL: application, DATABASE_OWNER_URL: owner };
    expect(() => readEnv({ ...log, ...master, MINGJIAN_KEYS_DATABASE_URL: sameDatabase })).toThrow(
      'must be another database than DATABASE_URL',
    );
    const strangeOwner = { MINGJIAN_KEYS_DATABASE_OWNER_URL: 'postgres://owner@keys.example/other' };
    expect(() => readEnv({ ...master, ...strangeOwner, MINGJIAN_KEYS_DATABASE_URL: keys })).toThrow(
      'must be the same database as MINGJIAN_KEYS_DATABASE_URL',
    );
  });

  it('names web origins and proxies in lists', () => {
    const { edge } = readEnv({
      CORS_ORIGINS: 'https://a.example,http://localhost:5173',
      TRUSTED_PROXIES: '10.0.0.0/8,::1',
    });
    expect(edge.corsOrigins).toEqual(['https://a.example', 'http://localhost:5173']);
    expect(edge.trustedProxies).toEqual(['10.0.0.0/8', '::1']);
  });

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', MINGJIAN_TIMEZONE: '' })).toEqual(readEnv({}));
  });

  it.each([
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '3000x' }, 'PORT'],
    [{ BODY_LIMIT: '0' }, 'BODY_LIMIT'],
    [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS'],
    [{ CORS_ORIGINS: 'https://console.example/' }, 'CORS_ORIGINS'],
    [{ TRUSTED_PROXIES: 'everybody' }, 'TRUSTED_PROXIES'],
    [{ RATE_LIMIT_SIGN_IN: '0' }, 'RATE_LIMIT_SIGN_IN'],
    [{ RATE_LIMIT_LODGING: '0' }, 'RATE_LIMIT_LODGING'],
    [{ HEADERS_TIMEOUT: '60000', REQUEST_TIMEOUT: '30000' }, 'HEADERS_TIMEOUT'],
    [{ DATABASE_URL: application }, 'DATABASE_OWNER_URL'],
    [{ DATABASE_OWNER_URL: owner }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mysql://x', DATABASE_OWNER_URL: owner }, 'DATABASE_URL'],
    [{ MINGJIAN_TIMEZONE: 'Asia/Nowhere' }, 'MINGJIAN_TIMEZONE'],
    [{ MINGJIAN_LOG_LEVEL: 'loud' }, 'MINGJIAN_LOG_LEVEL'],
    [{ MINGJIAN_ATTACHMENT_LIMIT: '0' }, 'MINGJIAN_ATTACHMENT_LIMIT'],
    [{ MINGJIAN_ATTACHMENT_TYPES: 'pdf,exe' }, 'MINGJIAN_ATTACHMENT_TYPES'],
    [{ MINGJIAN_CONTENT_KEY: 'ab'.repeat(32) }, 'MINGJIAN_CANDIDACY_KEY'],
    [
      { MINGJIAN_CONTENT_KEY: 'ab'.repeat(32), MINGJIAN_CANDIDACY_KEY: 'ab'.repeat(32) },
      'MINGJIAN_MASTER_KEY',
    ],
    [{ MINGJIAN_MASTER_KEY: 'ab'.repeat(32), MINGJIAN_MASTER_KEY_FILE: '/k' }, 'MINGJIAN_MASTER_KEY'],
  ])('refuses %j, and names %s', (variables, name) => {
    expect(() => readEnv(variables)).toThrow(
      expect.objectContaining({ code: 'CONFIG.INVALID', message: expect.stringContaining(name) }),
    );
  });

  it('names everything that is wrong at once', () => {
    expect(() => readEnv({ PORT: 'x', MINGJIAN_LOG_LEVEL: 'loud' })).toThrow(/PORT.*MINGJIAN_LOG_LEVEL/);
  });
});
