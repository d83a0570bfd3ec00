import { EventStore } from '#libs/event-store';
import { AccountOffice } from '#libs/identity';
import { newId, type Actor } from '#libs/kernel';
import type { AccountCommand } from '../../libs/identity/src/domain/account.commands.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;

beforeAll(async () => {
  api = await runningApi();
});
afterAll(() => api.close());

const organ = (id: string, parent?: string): object => ({
  id,
  name: { zh: `单位 ${id}`, en: `Organ ${id}` },
  level: 'unit',
  kinds: ['unit'],
  ...(parent !== undefined && { parent }),
});
const register = (body: object, headers = {}): ReturnType<RunningApi['send']> =>
  api.asAdmin('POST', '/api/v1/organs', body, headers);

describe('An act over HTTP', () => {
  it('answers its position, the new revision as ETag, and 201 for a thing it made', async () => {
    const { status, headers, body } = await register(organ('first'));
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"0"');
    expect(body).toEqual({
      id: 'first',
      position: await api.head(),
      revisions: { 'organ-first': 0 },
      repeated: false,
    });
  });

  it('is done once for an idempotency key, and answers the first result again', async () => {
    const headers = { 'idempotency-key': newId() };
    const first = await register(organ('once'), headers);
    const again = await register(organ('once'), headers);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    expect(again.status).toBe(first.status);
    expect(await api.head()).toBe(first.body.position);
  });

  it('refuses an idempotency key with another content', async () => {
    const headers = { 'idempotency-key': newId() };
    await register(organ('content'), headers);
    const before = await api.head();
    const { status, body } = await register(organ('other-content'), headers);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'HTTP.KEY_REUSED' });
    expect(await api.head()).toBe(before);
  });

  it('is refused on a revision that is no longer the newest', async () => {
    await api.asAdmin('POST', '/api/v1/accounts', { login: 'stale', organ: 'platform', role: 'leader' });
    const close = (revision: string): ReturnType<RunningApi['send']> =>
      api.asAdmin('POST', '/api/v1/accounts/stale/closing', { reason: '调离' }, { 'if-match': revision });
    const before = await api.head();
    const { status, body } = await close('"7"');
    expect({ status, code: body.code }).toEqual({ status: 412, code: 'DECISIONS.STALE_REVISION' });
    expect(await api.head()).toBe(before);
    expect((await close('"1"')).headers.get('etag')).toBe('"2"');
  });

  it('carries its business date, and says when it was entered late', async () => {
    await register(organ('late'), { 'effective-on': '2017-05-15' });
    const [event] = await api.app.get(EventStore).readStream('organ-late');
    expect(JSON.parse(event!.metadata)).toMatchObject({
      effectiveOn: '2017-05-15',
      enteredLate: true,
      actor: { accountId: 'admin', organId: 'platform', role: 'administrator' },
    });
  });

  it('that changes nothing says so', async () => {
    await register(organ('same'));
    const { body } = await register(organ('same'));
    expect(body).toEqual({ id: 'same', position: null, revisions: {}, repeated: false });
  });
});

describe('Organs', () => {
  it('are registered in a batch in any order, those above first', async () => {
    const organs = [organ('leaf', 'branch'), organ('branch', 'trunk'), organ('trunk')];
    const { status, body } = await api.asAdmin('POST', '/api/v1/organs/batch', { organs });
    expect(status).toBe(200);
    expect(body.items.map((item: { id: string }) => item.id)).toEqual(['trunk', 'branch', 'leaf']);
    const { body: leaf } = await api.asAdmin('GET', '/api/v1/organs/leaf');
    expect(leaf).toEqual({ ...organ('leaf', 'branch'), above: ['branch', 'trunk'] });
  });

  it('in a batch are each an act of its own: one that is refused leaves the others', async () => {
    const organs = [organ('orphan', 'nowhere'), organ('healthy')];
    const { body } = await api.asAdmin('POST', '/api/v1/organs/batch', { organs });
    expect(body.items).toEqual([
      {
        id: 'orphan',
        position: null,
        refused: { code: 'IDENTITY.PARENT_NOT_FOUND', detail: expect.anything(), next: expect.anything() },
      },
      { id: 'healthy', position: await api.head(), revisions: { 'organ-healthy': 0 }, repeated: false },
    ]);
  });

  it('that stand above each other in a circle are refused, each', async () => {
    const organs = [organ('hen', 'egg'), organ('egg', 'hen')];
    const { body } = await api.asAdmin('POST', '/api/v1/organs/batch', { organs });
    const codes = body.items.map((item: { refused: { code: string } }) => item.refused.code);
    expect(codes).toEqual(['IDENTITY.PARENT_NOT_FOUND', 'IDENTITY.PARENT_NOT_FOUND']);
  });

  it('are listed a page at a time, with the position the list stands for', async () => {
    const organs = ['page-1', 'page-2', 'page-3'].map((id) => organ(id));
    await api.asAdmin('POST', '/api/v1/organs/batch', { organs });
    const minPosition = await api.head();
    const { body: first } = await api.asAdmin(
      'GET',
      `/api/v1/organs?after=page-0&limit=2&minPosition=${minPosition}`,
    );
    expect(first).toMatchObject({
      items: [{ id: 'page-1' }, { id: 'page-2' }],
      next: 'page-2',
      position: minPosition,
    });
    const { body: second } = await api.asAdmin('GET', '/api/v1/organs?after=page-2&limit=1');
    expect(second.items).toMatchObject([{ id: 'page-3' }]);
  });

  it('that nobody registered are not found', async () => {
    const { status, body } = await api.asAdmin('GET', '/api/v1/organs/nowhere');
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'IDENTITY.ORGAN_NOT_FOUND' });
  });
});

describe('Accounts', () => {
  const open = (login: string, headers = {}): ReturnType<RunningApi['send']> =>
    api.asAdmin('POST', '/api/v1/accounts', { login, organ: 'platform', role: 'auditor' }, headers);

  const grant = (login: string): ReturnType<RunningApi['send']> =>
    api.asSecond('POST', `/api/v1/accounts/${login}/roles/auditor/grant`);

  it('get a password that is shown once', async () => {
    const headers = { 'idempotency-key': newId() };
    const first = await open('shown-once', headers);
    await grant('shown-once');
    expect(await api.logIn('shown-once', first.body.password)).toMatch(/^[\w-]{43}$/);
    const again = await open('shown-once', headers);
    expect(again.body).toEqual({ ...first.body, password: null, repeated: true });
  });

  it('get their password from the same act again, when a crash came between the act and its answer', async () => {
    const headers = { 'idempotency-key': newId() };
    await open('crashed', headers);
    await api.pool.query(`delete from credential where account_id = 'crashed'`);
    const { body } = await open('crashed', headers);
    await grant('crashed');
    expect(await api.logIn('crashed', body.password)).toMatch(/^[\w-]{43}$/);
  });

  it('do not change hands: a login that is taken keeps its password', async () => {
    const { body } = await open('taken');
    await grant('taken');
    const { status, body: refused } = await open('taken');
    expect({ status, code: refused.code }).toEqual({ status: 409, code: 'IDENTITY.LOGIN_TAKEN' });
    expect(await api.logIn('taken', body.password)).toMatch(/^[\w-]{43}$/);
  });

  it('are opened in a batch, each with its password', async () => {
    const accounts = ['batch-1', 'batch-2'].map((login) => ({ login, organ: 'platform', role: 'leader' }));
    for (const { id, password } of await api.opens(accounts))
      expect(await api.logIn(id, password)).toMatch(/^[\w-]{43}$/);
  });

  it('are listed for the administrator', async () => {
    const { body } = await api.asAdmin('GET', '/api/v1/accounts?limit=1');
    expect(body).toMatchObject({
      items: [{ id: 'admin', organ: 'platform', role: 'administrator', isOpen: true }],
    });
  });

  it('are not closed by their holder', async () => {
    const { status, body } = await api.asAdmin('POST', '/api/v1/accounts/admin/closing', { reason: '休息' });
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'IDENTITY.NOT_ONESELF' });
  });
});

const ends: readonly AccountCommand[] = [
  { type: 'SuspendAccount', reason: '示例' },
  { type: 'CloseAccount', reason: '示例' },
  { type: 'RevokeRole', role: 'administrator', reason: '示例' },
];

const by = (accountId: string): Actor => ({ accountId, organId: 'platform', role: 'administrator' });

describe('Two administrators', () => {
  it.each(ends.map((end) => [end.type, end] as const))(
    'who end each other at once do not leave nobody in charge: %s',
    async (type, command) => {
      const pair = [`one-${type.toLowerCase()}`, `two-${type.toLowerCase()}`] as const;
      await api.opens(pair.map((login) => ({ login, organ: 'platform', role: 'administrator' })));
      const office = api.app.get(AccountOffice);
      const end = (login: string, actor: string): Promise<unknown> =>
        office.act(login, command, { commandId: newId(), correlationId: newId(), actor: by(actor) });
      const ended = await Promise.allSettled([end(pair[0], pair[1]), end(pair[1], pair[0])]);
      const refused = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason as object] : []));
      expect(refused).toMatchObject([{ code: 'IDENTITY.LAST_ADMINISTRATOR' }]);
    },
  );
});
