import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { migrations } from '../../apps/api/src/contexts.js';
import { createApi, type ApiOptions } from '../../apps/api/src/index.js';
import { readEnv, type Env } from '../../config/env.js';
import { Decisions, type Outcome, type Part } from '#libs/decisions';
import { EventStore } from '#libs/event-store';
import { PasswordSlip } from '#libs/identity';
import { newId } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { cheapPasswords } from './cheap-passwords.fixture.js';
import { SignIns } from './sign-in.fixture.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ReturnType<typeof JSON.parse>;
}

export interface FirstPassword {
  /** The login. */
  readonly id: string;
  readonly password: string;
}

type Headings = Readonly<Record<string, string>>;

/** The whole server on a database of its own, and its first administrator, logged in. */
export interface RunningApi {
  readonly app: Awaited<ReturnType<typeof createApi>>['app'];
  readonly address: string;
  /** For what runs beside it on the same database. */
  readonly env: Env;
  readonly pool: Pool;
  readonly password: string;
  send(method: string, path: string, body?: unknown, headers?: Headings): Promise<Answer>;
  /** Logged in as the second administrator. */
  asSecond: RunningApi['asAdmin'];
  /** Logged in as the administrator. */
  asAdmin(method: string, path: string, body?: unknown, headers?: Headings): Promise<Answer>;
  /** Gives a token; at the first time by the issued password, in whose place one of one's own is set. */
  logIn(login: string, issued: string): Promise<string>;
  /** The body of a sign-in of somebody who signed in before. */
  signsInWith(login: string): ReturnType<SignIns['of']>;
  registers(organ: string, level: string, kinds: readonly string[], parent?: string): Promise<Answer>;
  /** Opens accounts, which the second administrator confirms; gives their first passwords. */
  opens(accounts: readonly object[]): Promise<readonly FirstPassword[]>;
  /** Opens an account; gives what its person asks, logged in. */
  asNew(login: string, organ: string, role: string): Promise<RunningApi['asAdmin']>;
  /** The same for somebody who asks for paths below `/api/v1/` only. */
  joins(login: string, organ: string, role: string): Promise<RunningApi['asAdmin']>;
  /** As somebody who joined, or the administrator; paths lie below `/api/v1/`. */
  as(login: string): RunningApi['asAdmin'];
  /** Puts into the log what happened before, whatever a decider would say. */
  happens(...parts: readonly Part[]): Promise<Outcome>;
  head(): Promise<number>;
  close(): Promise<void>;
}

interface RunningOptions extends Pick<ApiOptions, 'clock' | 'log'> {
  /** Of the environment, beside or instead of those below. */
  readonly variables?: NodeJS.ProcessEnv;
  /** `production` hashes them as the server does by itself; `cheap` by default. */
  readonly passwords?: 'cheap' | 'production';
}

export const runningApi = async ({
  variables,
  passwords = 'cheap',
  ...options
}: RunningOptions = {}): Promise<RunningApi> => {
  const database = await testDatabase(migrations);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mingjian-api-'));
  const env = readEnv({
    PORT: '0',
    MINGJIAN_LOG_LEVEL: 'silent',
    MINGJIAN_DATA_DIR: dataDirectory,
    DATABASE_URL: database.addresses.applicationUrl,
    DATABASE_OWNER_URL: database.addresses.ownerUrl,
    BODY_LIMIT: '65536',
    // Whole offices work here from one address, in seconds.
    ...{ RATE_LIMIT_ADDRESS: '1000000', RATE_LIMIT_SIGN_IN: '1000000', RATE_LIMIT_ACCOUNT: '1000000' },
    ...{ RATE_LIMIT_PUBLISHED: '1000000', RATE_LIMIT_LODGING: '1000000' },
    ...variables,
  });
  const slip = new CollectedSlip();
  const api = await createApi({
    ...options,
    ...(passwords === 'cheap' && { passwordCost: cheapPasswords }),
    ...{ env, slip },
  });
  const send = sender(api.address);
  const signIns = new SignIns(send);
  const logIn = (login: string, issued: string): Promise<string> => signIns.token(login, issued);
  const asks =
    (token: string): RunningApi['asAdmin'] =>
    (method, path, body, headers) =>
      send(method, path, body, { authorization: `Bearer ${token}`, ...headers });
  const asAdmin = asks(await logIn('admin', slip.password));
  const asSecond = asks(await logIn(second.login, await appoint(asAdmin)));
  const opens: RunningApi['opens'] = async (accounts) => {
    const opened = await asAdmin('POST', '/api/v1/accounts/batch', { accounts });
    const proposed = accounts.map((account) => ({ ...account, organ: undefined }));
    await asSecond('POST', '/api/v1/accounts/grants', { accounts: proposed });
    return opened.body.items;
  };
  const asNew: RunningApi['asNew'] = async (login, organ, role) => {
    const [opened] = await opens([{ login, organ, role }]);
    return asks(await logIn(login, opened?.password ?? ''));
  };
  const people = new Map([['admin', belowRoot(asAdmin)]]);
  return {
    app: api.app,
    address: api.address,
    env,
    pool: api.app.get(Pool),
    password: slip.password,
    send,
    logIn,
    signsInWith: (login) => signIns.of(login),
    asAdmin,
    asSecond,
    registers: (id, level, kinds, parent) =>
      asAdmin('POST', '/api/v1/organs', { id, name: { zh: id, en: id }, level, kinds, parent }),
    opens,
    asNew,
    joins: async (login, organ, role) => {
      const asking = belowRoot(await asNew(login, organ, role));
      people.set(login, asking);
      return asking;
    },
    as: (login) => {
      const asking = people.get(login);
      if (!asking) throw new RangeError(`nobody here is called ${login}`);
      return asking;
    },
    happens: (...parts) => {
      const actor = { accountId: 'test', organId: 'test', role: 'office' } as const;
      const envelope = { commandId: newId(), correlationId: newId(), actor };
      return api.app.get(Decisions).run({ envelope, content: {} }, () => parts);
    },
    head: () => api.app.get(EventStore).head(),
    close: async () => {
      await api.close();
      await Promise.all([database.drop(), rm(dataDirectory, { recursive: true })]);
    },
  };
};

const belowRoot =
  (asking: RunningApi['asAdmin']): RunningApi['asAdmin'] =>
  (method, path, body, headers) =>
    asking(method, `/api/v1/${path}`, body, headers);

/** Confirms what the first administrator proposes. */
const second = { login: 'admin-two', organ: 'platform', role: 'administrator' };

/** The first administrator appoints the second one alone, once. Gives the password. */
const appoint = async (asAdmin: RunningApi['asAdmin']): Promise<string> => {
  const { body } = await asAdmin('POST', '/api/v1/accounts', second);
  await asAdmin('POST', `/api/v1/accounts/${second.login}/roles/${second.role}/grant`);
  return body.password;
};

class CollectedSlip extends PasswordSlip {
  password = '';

  hand(_login: string, password: string): void {
    this.password = password;
  }
}

/** A body that is a text is sent as it is; anything else as JSON. */
const sender =
  (address: string): RunningApi['send'] =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      // What an auditor reads must have one.
      headers: {
        purpose: 'an audit',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
