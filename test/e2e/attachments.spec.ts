import { once } from 'node:events';
import { appendFile, readdir, stat } from 'node:fs/promises';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { json } from 'node:stream/consumers';
import { filesWith } from './files-with.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const path = '/api/v1/attachments';
const pdf = Buffer.from('%PDF-1.7 made up');

let api: RunningApi;
let authorization: string;
let digest: string;

beforeAll(async () => {
  api = await runningApi();
  await api.asAdmin('POST', '/api/v1/organs', {
    ...{ id: 'bureau', name: { zh: '示例局', en: 'Bureau' } },
    ...{ level: 'unit', kinds: ['unit'] },
  });
  const account = { login: 'clerk', organ: 'bureau', role: 'recommender' };
  const [opened] = await api.opens([account]);
  authorization = `Bearer ${await api.logIn('clerk', opened?.password ?? '')}`;
}, 60_000);
afterAll(() => api.close());

/** Over a socket that the test has in its hand. */
const upload = (type: string, headers: object = {}): ClientRequest =>
  request(`${api.address}${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': type, ...headers },
  });

const answerTo = async (sent: ClientRequest): Promise<{ status?: number; body: unknown }> => {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, body: await json(answer) };
};

const kept = async (type: string, bytes: Buffer): ReturnType<typeof answerTo> => {
  const sent = upload(type);
  const answer = answerTo(sent);
  sent.end(bytes);
  return answer;
};

const fetched = (headers: object = {}, of = digest): Promise<Response> =>
  fetch(`${api.address}${path}/${of}`, { headers: { authorization, ...headers } });

const incoming = (): Promise<string[]> => readdir(join(api.env.attachments.directory, 'incoming'));

const bytesIncoming = async (): Promise<number> => {
  const [name] = await incoming();
  return name === undefined ? 0 : (await stat(join(api.env.attachments.directory, 'incoming', name))).size;
};

/** Bytes of a text that is made as it is read. */
async function* pages(mebibytes: number): AsyncGenerator<Buffer> {
  const page = Buffer.alloc(1_048_576, 'a');
  for (let sent = 0; sent < mebibytes; sent += 1) yield page;
}

describe('Attachments over HTTP', () => {
  it('are kept enciphered, and come back as files that no browser opens by itself', async () => {
    const { status, body } = await kept('application/pdf', pdf);
    const said = {
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: pdf.length,
      type: 'application/pdf',
    };
    expect({ status, body }).toEqual({ status: 201, body: said });
    ({ digest } = body as { digest: string });
    expect(await filesWith(api.env.dataDirectory, 'masterKey')).not.toEqual([]);
    expect(await filesWith(api.env.dataDirectory, pdf.toString())).toEqual([]);
    const answer = await fetched();
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', 'content-length': String(pdf.length) },
      ...{ 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff', etag: `"${digest}"` },
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
    expect((await fetched({ 'if-none-match': `"${digest}"` })).status).toBe(304);
    expect((await fetched({}, 'a'.repeat(64))).status).toBe(404);
  });

  it('are neither taken from nor given to whoever is not logged in, nor an administrator', async () => {
    const anonymous = await fetch(`${api.address}${path}/${digest}`);
    expect(anonymous.status).toBe(401);
    expect((await api.asAdmin('GET', `${path}/${digest}`)).status).toBe(403);
    expect((await api.asAdmin('POST', path, 'text', { 'content-type': 'text/plain' })).status).toBe(403);
  });

  it.each([
    ['of another type', 'text/html', '<html>', 'ATTACHMENTS.TYPE_NOT_ALLOWED'],
    ['that are not what they are said to be', 'application/pdf', 'MZ', 'ATTACHMENTS.CONTENT_UNLIKE_TYPE'],
    ['that are said to be JSON', 'application/json', '{}', 'ATTACHMENTS.TYPE_NOT_ALLOWED'],
  ])('%s are refused', async (_, type, content, code) => {
    const { status, body } = await kept(type, Buffer.from(content));
    expect({ status, body }).toMatchObject({ status: 415, body: { code } });
    expect(await incoming()).toEqual([]);
  });

  it('leave the other routes as they were: a file is no act', async () => {
    const headers = { authorization, 'content-type': 'application/pdf' };
    expect(await api.send('POST', '/api/v1/nominations', '%PDF-', headers)).toMatchObject({
      ...{ status: 415, body: { code: 'HTTP.MEDIA_TYPE' } },
    });
  });

  it('of 40 MiB are on the disk as far as they came, not in memory', async () => {
    const sent = upload('text/plain; charset=utf-8');
    const answer = answerTo(sent);
    await pipeline(Readable.from(pages(40), { objectMode: false }), sent, { end: false });
    await until(async () => (await bytesIncoming()) > 41_943_040 - 65_536);
    sent.end();
    const { status, body } = await answer;
    expect({ status, body }).toMatchObject({ status: 201, body: { size: 41_943_040, type: 'text/plain' } });
    const { body: stream } = await fetched({}, (body as { digest: string }).digest);
    let received = 0;
    for await (const chunk of Readable.from(stream ?? [])) received += (chunk as Uint8Array).length;
    expect(received).toBe(41_943_040);
  });

  it('over the limit are refused at once where their length is stated, else when they pass it', async () => {
    const stated = upload('text/plain', { 'content-length': 60_000_000 });
    const refusedAtOnce = answerTo(stated);
    stated.flushHeaders();
    const tooLarge = { status: 413, body: { code: 'ATTACHMENTS.TOO_LARGE' } };
    expect(await refusedAtOnce).toMatchObject(tooLarge);
    stated.destroy();
    const unstated = upload('text/plain');
    const refusedLater = answerTo(unstated);
    await pipeline(Readable.from(pages(51), { objectMode: false }), unstated);
    expect(await refusedLater).toMatchObject(tooLarge);
    expect(await incoming()).toEqual([]);
  });

  it('that break off leave nothing behind', async () => {
    const sent = upload('text/plain', { 'content-length': 1_000 });
    sent.on('error', () => undefined);
    sent.write('half a file');
    await until(async () => (await incoming()).length === 1);
    sent.destroy();
    await until(async () => (await incoming()).length === 0);
  });

  it('are so many a day for an account, and each is on record with who brought it', async () => {
    const clerk = await api.asNew('second-clerk', 'bureau', 'recommender');
    const brings = (text: string): ReturnType<typeof clerk> =>
      clerk('POST', path, text, { 'content-type': 'text/plain' });
    const { body: first } = await brings('first');
    const most = `insert into attachment_upload select account, day, 'most', $1, brought_at
      from attachment_upload where digest = $2`;
    const { daily } = api.env.attachments;
    expect((await api.pool.query(most, [daily.bytes - first.size, first.digest])).rowCount).toBe(1);
    expect(await brings('second')).toMatchObject({
      ...{ status: 413, body: { code: 'ATTACHMENTS.QUOTA_REACHED', details: daily } },
    });
  });

  it('damaged on the disk are never given out whole', async () => {
    const { directory } = api.env.attachments;
    await appendFile(join(directory, digest.slice(0, 2), `${digest.slice(2)}.pdf`), 'x');
    expect((await fetched()).status).toBe(500);
  });
});

/** Asks again, at the end of each turn of the loop, until it is so. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
};
