import { runningApi, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;
const organ = { id: 'hall', name: { zh: '信访大厅', en: 'Petition Hall' }, level: 'unit', kinds: ['unit'] };
const { id: _id, ...withoutId } = organ;
const deep = `${'['.repeat(50_00)}${']'.repeat(50_00)}`;

beforeAll(async () => {
  api = await runningApi();
});
afterAll(() => api.close());

/** What is sent, to where, and what comes back. */
const cases: readonly (readonly [what: string, path: string, body: unknown, status: number, code: string])[] =
  [
    ['an unknown field', '/organs', { ...organ, colour: 'red' }, 400, 'HTTP.INVALID'],
    [
      'an unknown nested field',
      '/organs',
      { ...organ, name: { ...organ.name, fr: 'x' } },
      400,
      'HTTP.INVALID',
    ],
    ['a missing field', '/organs', withoutId, 400, 'HTTP.INVALID'],
    ['a number for a text', '/organs', { ...organ, level: 5 }, 400, 'HTTP.INVALID'],
    ['a text for an object', '/organs', { ...organ, name: 'Hall' }, 400, 'HTTP.INVALID'],
    ['a list for an object', '/organs', { ...organ, name: [organ.name] }, 400, 'HTTP.INVALID'],
    ['an object for a list', '/organs', { ...organ, kinds: { 0: 'unit' } }, 400, 'HTTP.INVALID'],
    ['a wrong item', '/organs', { ...organ, kinds: ['unit', 7] }, 400, 'HTTP.INVALID'],
    ['null for a text', '/organs', { ...organ, level: null }, 400, 'HTTP.INVALID'],
    ['a blank text', '/organs', { ...organ, name: { zh: ' ', en: 'x' } }, 400, 'HTTP.INVALID'],
    [
      'too long a text',
      '/organs',
      { ...organ, name: { zh: '长'.repeat(201), en: 'x' } },
      400,
      'HTTP.INVALID',
    ],
    ['too long a list', '/organs', { ...organ, kinds: Array(21).fill('unit') }, 400, 'HTTP.INVALID'],
    ['an unknown word', '/accounts', { login: 'abc', organ: 'hall', role: 'king' }, 400, 'HTTP.INVALID'],
    [
      'a login that is none',
      '/accounts',
      { login: 'A b', organ: 'hall', role: 'office' },
      400,
      'HTTP.INVALID',
    ],
    ['a wrong thing in a list', '/organs/batch', { organs: [organ, 3] }, 400, 'HTTP.INVALID'],
    ['a list as the body', '/organs', [organ], 400, 'HTTP.INVALID'],
    ['a number as the body', '/organs', '5', 400, 'HTTP.INVALID'],
    ['null as the body', '/organs', 'null', 400, 'HTTP.INVALID'],
    ['no body', '/organs', undefined, 400, 'HTTP.INVALID'],
    ['an empty body', '/organs', '', 400, 'HTTP.MALFORMED'],
    ['broken JSON', '/organs', '{"id": ', 400, 'HTTP.MALFORMED'],
    ['a __proto__ key', '/organs', '{"__proto__": {"id": "x"}, "id": "x"}', 400, 'HTTP.MALFORMED'],
    [
      'a constructor.prototype key',
      '/organs',
      '{"constructor": {"prototype": {"id": "x"}}}',
      400,
      'HTTP.MALFORMED',
    ],
    ['deep nesting', '/organs', `{"kinds": ${deep}}`, 400, 'HTTP.TOO_DEEP'],
    ['a NUL', '/organs', { ...organ, name: { zh: '大\0厅', en: 'x' } }, 400, 'HTTP.TEXT_NOT_CLEAN'],
    ['a NUL in a key', '/organs', { ...organ, 'a\0': 1 }, 400, 'HTTP.TEXT_NOT_CLEAN'],
    [
      'a lone surrogate',
      '/organs',
      '{"id": "hall", "name": {"zh": "\\ud83d", "en": "x"}}',
      400,
      'HTTP.TEXT_NOT_CLEAN',
    ],
    ['an oversized body', '/organs', { ...organ, level: 'x'.repeat(70_000) }, 413, 'HTTP.BODY_TOO_LARGE'],
    [
      'an id that nobody has',
      '/accounts/nobody/closing',
      { reason: 'gone' },
      404,
      'IDENTITY.ACCOUNT_NOT_FOUND',
    ],
    ['an id of another form', '/accounts/no%20body/closing', { reason: 'gone' }, 400, 'HTTP.INVALID'],
    ['a NUL in the address', '/accounts/no%00body/closing', { reason: 'gone' }, 400, 'HTTP.TEXT_NOT_CLEAN'],
    ['a surrogate in the address', '/accounts/%ED%A0%80/closing', { reason: 'gone' }, 400, 'HTTP.MALFORMED'],
    ['an address cut short', '/accounts/%E4%/closing', { reason: 'gone' }, 400, 'HTTP.MALFORMED'],
    [
      'too long an id in the address',
      `/accounts/${'x'.repeat(300)}/closing`,
      { reason: 'gone' },
      414,
      'HTTP.ADDRESS_TOO_LONG',
    ],
    ['an address that is none', '/nothing/here', {}, 404, 'HTTP.NO_SUCH_ADDRESS'],
  ];

const expectProblem = (
  answer: Awaited<ReturnType<RunningApi['send']>>,
  status: number,
  code: string,
): void => {
  expect(answer.body).toMatchObject({
    status,
    code,
    type: `urn:mingjian:problem:${code}`,
    title: expect.any(String),
    detail: { zh: expect.any(String), en: expect.any(String) },
    next: { zh: expect.any(String), en: expect.any(String) },
    instance: expect.stringMatching(/^\//),
    correlationId: answer.headers.get('x-correlation-id'),
  });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
};

describe('Bad input is refused with a problem and appends nothing', () => {
  it.each(cases)('%s', async (_what, path, body, status, code) => {
    const before = await api.head();
    expectProblem(await api.asAdmin('POST', `/api/v1${path}`, body), status, code);
    expect(await api.head()).toBe(before);
  });

  it.each([
    ['another content type', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['XML', { 'content-type': 'application/xml' }],
  ])('%s', async (_what, headers) => {
    expectProblem(await api.asAdmin('POST', '/api/v1/organs', 'id=hall', headers), 415, 'HTTP.MEDIA_TYPE');
  });

  it.each([
    ['an empty idempotency key', { 'idempotency-key': '' }, 'Idempotency-Key'],
    ['too long an idempotency key', { 'idempotency-key': 'x'.repeat(201) }, 'Idempotency-Key'],
    ['an idempotency key that cannot be printed', { 'idempotency-key': 'é' }, 'Idempotency-Key'],
    ['a revision without quotes', { 'if-match': '1' }, 'If-Match'],
    ['any revision', { 'if-match': '*' }, 'If-Match'],
    ['a weak revision', { 'if-match': 'W/"1"' }, 'If-Match'],
    ['a day that the calendar does not have', { 'effective-on': '2017-02-30' }, 'Effective-On'],
  ])('%s', async (_what, headers, header) => {
    const before = await api.head();
    const answer = await api.asAdmin('POST', '/api/v1/organs', organ, headers);
    expectProblem(answer, 400, 'HTTP.HEADER_INVALID');
    expect(answer.body.details.header).toBe(header);
    expect(await api.head()).toBe(before);
  });

  it('a business date after today', async () => {
    const answer = await api.asAdmin('POST', '/api/v1/organs', organ, { 'effective-on': '2999-01-01' });
    expectProblem(answer, 400, 'DECISIONS.EFFECTIVE_IN_FUTURE');
  });

  it.each([
    ['a page of nothing', 'limit=0'],
    ['a page beyond measure', 'limit=501'],
    ['a page that is no number', 'limit=1e1'],
    ['two pages', 'limit=1&limit=2'],
    ['an unknown parameter', 'colour=red'],
  ])('%s', async (_what, query) => {
    expectProblem(await api.asAdmin('GET', `/api/v1/organs?${query}`), 400, 'HTTP.INVALID');
  });

  it('a NUL in the query', async () => {
    expectProblem(await api.asAdmin('GET', '/api/v1/organs?after=%00'), 400, 'HTTP.TEXT_NOT_CLEAN');
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('a method that an address does not know: %s', async (method) => {
    const answer = await api.asAdmin(method, '/api/v1/organs');
    expectProblem(answer, 405, 'HTTP.METHOD_NOT_ALLOWED');
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('names each fault by a pointer, in both languages', async () => {
    const { body } = await api.asAdmin('POST', '/api/v1/organs/batch', {
      organs: [organ, { ...organ, name: { zh: '厅' }, colour: 'red' }],
    });
    expect(body.faults).toEqual([
      { pointer: '/organs/1/colour', says: { zh: '没有这个字段', en: 'there is no such field' } },
      {
        pointer: '/organs/1/name/en',
        says: { zh: '应为：1 至 200 个字符的文本', en: 'must be a text of 1 to 200 characters' },
      },
    ]);
  });

  it('answers under the correlation id that it was given', async () => {
    const correlationId = '0b50e2b1-6e2a-4c3e-9a52-0d8ad6a3ff10';
    const { body } = await api.asAdmin('POST', '/api/v1/organs', {}, { 'x-correlation-id': correlationId });
    expect(body.correlationId).toBe(correlationId);
  });
});
