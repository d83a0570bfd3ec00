import { readFileSync } from 'node:fs';
import type { Part } from '#libs/decisions';
import { DrivenClock } from '#libs/kernel';
import { happened } from '#libs/testing';
import { filesWith } from './files-with.fixture.js';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';
import { WrittenLog } from './written-log.fixture.js';

type Asking = RunningApi['asAdmin'];

const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const root = '/api/v1';
/** Words that stand nowhere else on this machine. */
const openWord = '虚构机关甲乙丙丁';
const person = { name: '虚构人名壹贰叁肆', post: '虚构职务伍陆柒捌', deeds: '虚构事迹玖拾佰仟' };

const log = new WrittenLog();

let api: RunningApi;
let asOffice: Asking;
let asUnit: Asking;
let asAuditor: Asking;
let asSecond: Asking;

beforeAll(async () => {
  api = await runningApi({ clock, log, variables: { MINGJIAN_LOG_LEVEL: 'trace' } });
  await api.registers('region', 'region', ['government']);
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('hall', 'unit', ['unit'], 'city');
  const name = { zh: openWord, en: 'Made-up organ' };
  await api.asAdmin('POST', `${root}/organs`, { id: 'made-up', name, level: 'unit', kinds: ['unit'] });
  asUnit = await api.asNew('hall-clerk', 'hall', 'recommender');
  asAuditor = await api.asNew('auditor', 'region', 'auditor');
  asSecond = await api.asNew('admin-second', 'platform', 'administrator');
  asOffice = await api.asNew('region-clerk', 'region', 'office');
  const { body } = await asOffice('POST', `${root}/campaigns`, { rulebook });
  const nominees = ['n1', 'n2', 'n3'].flatMap((id) => nominated(id, body.id, person));
  const { position } = await api.happens(...nominees);
  await asUnit('GET', `${root}/nominations?minPosition=${position}`);
}, 60_000);
afterAll(() => api.close());

const uploaded = async (text: string): Promise<string> =>
  (await asUnit('POST', `${root}/attachments`, text, { 'content-type': 'text/plain' })).body.digest;

const read = async (digest: string): Promise<unknown> => {
  const { status, body } = await asUnit('GET', `${root}/attachments/${digest}`);
  return status === 200 ? status : body.code;
};

const shown = async (id: string, asking: Asking = asUnit): Promise<object> => {
  const { body } = await asking('GET', `${root}/nominations/${id}`);
  return { name: body.name, post: body.post, deeds: body.deeds };
};

const allTables = async (): Promise<string> => {
  const { rows } = await api.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const texts = rows.map(async ({ name }) => {
    const { rows: all } = await api.pool.query(`select t::text as line from ${name} t`);
    return all.map(({ line }) => line).join('\n');
  });
  return (await Promise.all(texts)).join('\n');
};

describe('What is personal', () => {
  it('is read by who may read it, and lies nowhere in clear: no table, no file, no write-ahead log', async () => {
    expect(await shown('n1')).toEqual(person);
    const tables = await allTables();
    expect(tables).toContain('nomination-n1');
    const data = String(process.env['MINGJIAN_TEST_POSTGRES']);
    // What is open is found there: the search can see.
    expect(await filesWith(data, openWord)).not.toEqual([]);
    for (const word of Object.values(person)) {
      expect(tables).not.toContain(word);
      expect(await filesWith(data, word)).toEqual([]);
      expect(await filesWith(api.env.dataDirectory, word)).toEqual([]);
    }
  });

  it('is in neither the log of the server nor any table when the act that says it is refused', async () => {
    const said = '虚构举报子丑寅卯';
    const report = {
      lane: 'real-name',
      channel: 'post',
      postmark: '2017-05-12',
      class: 'integrity',
      text: said,
      about: ['n1'],
    };
    const reporter = { name: said, contact: said };
    const refused = async (asking: Asking, path: string, body: object): Promise<unknown> =>
      (await asking('POST', `${root}/${path}`, body)).body.code;
    expect([
      await refused(asUnit, 'complaints', { ...report, reporter }),
      await refused(asOffice, 'complaints', { ...report, reporter, about: ['nobody'] }),
      await refused(asOffice, 'complaints', { ...report, reporter, [said]: said }),
      await refused(asOffice, 'complaints', { ...report, reporter, lane: said }),
      await refused(asOffice, 'dossiers/n1/recusals/orders', { account: 'nobody', reason: said }),
      await refused(asUnit, 'nominations/n1/withdrawal', { reason: said, wish: said }),
      await refused((...asked) => api.send(...asked), 'public/complaints', {
        ...report,
        reporter,
        class: said,
      }),
    ]).toEqual([
      ...['HTTP.FORBIDDEN', 'VETTING.DOSSIER_NOT_FOUND', 'HTTP.INVALID', 'HTTP.INVALID'],
      ...['VETTING.PERSON_UNKNOWN', 'HTTP.INVALID', 'HTTP.INVALID'],
    ]);
    expect(log.text).toMatch(/"status":400/);
    expect(log.text).not.toContain(said);
    expect(await allTables()).not.toContain(said);
  });

  /** What a case file would hold of the first event. */
  const filed = async () => {
    const { body } = await asAuditor('GET', `${root}/dossiers/n1/events?limit=1`);
    const [{ data, proofs, entry }] = body.items;
    return { name: data.name, proof: proofs.name, entry };
  };

  it('is opened by two people together once it is restricted, for a day', async () => {
    const subject = `${root}/subjects/nomination-n1`;
    expect((await api.asAdmin('POST', `${subject}/restriction`, { reason: '示例' })).status).toBe(200);
    const hidden = '〔已封存 restricted〕';
    expect(await shown('n1')).toEqual({ name: hidden, post: hidden, deeds: hidden });
    expect(await shown('n2')).toEqual(person);
    expect(await filed()).toMatchObject({ name: hidden, proof: hidden });
    await asAuditor('POST', `${subject}/openings`, { purpose: '示例：复查' });
    expect((await api.asAdmin('POST', `${subject}/openings/grant`, { account: 'auditor' })).status).toBe(200);
    expect(await shown('n1', asAuditor)).toEqual(person);
    expect(await shown('n1')).toMatchObject({ name: hidden });
    clock.moveTo('2017-05-16T01:00:00.000Z');
    expect(await shown('n1', asAuditor)).toMatchObject({ name: hidden });
    const lifting = { reason: '示例' };
    const alone = await api.asAdmin('POST', `${subject}/restriction/lifting`, lifting);
    expect({ status: alone.status, code: alone.body.code }).toEqual({
      status: 403,
      code: 'PRIVACY.TWO_PEOPLE',
    });
    expect((await asSecond('POST', `${subject}/restriction/lifting`, lifting)).status).toBe(200);
    expect(await shown('n1')).toEqual(person);
  });

  it('is erased by two people, for ever, and the history of the case still stands', async () => {
    const before = await filed();
    expect(before).toMatchObject({ name: person.name, proof: expect.stringMatching(/^[\w-]{86}$/) });
    const subject = `${root}/subjects/nomination-n1`;
    await api.asAdmin('POST', `${subject}/erasure/proposal`, { ground: '示例：保存期满' });
    const alone = await api.asAdmin('POST', `${subject}/erasure`);
    expect(alone.body.code).toBe('PRIVACY.TWO_PEOPLE');
    expect((await asSecond('POST', `${subject}/erasure`)).status).toBe(200);
    const gone = '〔已删除 erased〕';
    expect(await shown('n1')).toEqual({ name: gone, post: gone, deeds: gone });
    expect(await shown('n2')).toEqual(person);
    expect(await filed()).toEqual({ name: gone, proof: gone, entry: before.entry });
    const withdrawal = { reason: '示例', wish: 'nominee' };
    const { status, body } = await asUnit('POST', `${root}/nominations/n1/withdrawal`, withdrawal);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'SEALING.SUBJECT_ERASED' });
  });

  it('takes its files with it when it is erased, but for those that another case names', async () => {
    const [own, shared, unnamed] = [await uploaded('own'), await uploaded('both'), await uploaded('none')];
    const named = (nomination: string, minutes: string): Part => {
      const held = { step: 'inspection', heldOn: '2017-05-15', present: 3, inFavour: 3, against: 0, minutes };
      return happened('nomination', nomination, { type: 'nomination.step-recorded', data: held });
    };
    await api.happens(named('n2', own), named('n3', shared));
    await api.happens(named('n2', shared));
    await api.asAdmin('POST', `${root}/subjects/nomination-n2/erasure/proposal`, { ground: '示例' });
    expect((await asSecond('POST', `${root}/subjects/nomination-n2/erasure`)).status).toBe(200);
    expect(await read(own)).toBe('ATTACHMENTS.ERASED');
    expect([await read(shared), await read(unnamed)]).toEqual([200, 200]);
  });

  it('of several people in one file is erased with the file, by two people', async () => {
    const digest = await uploaded('about several');
    const subject = `${root}/subjects/file-${digest}`;
    expect((await api.asAdmin('POST', `${subject}/erasure/proposal`, { ground: '示例' })).status).toBe(200);
    expect((await api.asAdmin('POST', `${subject}/erasure`)).body.code).toBe('PRIVACY.TWO_PEOPLE');
    expect((await asSecond('POST', `${subject}/erasure`)).status).toBe(200);
    expect(await read(digest)).toBe('ATTACHMENTS.ERASED');
    const unknown = `${root}/subjects/file-${'0'.repeat(64)}/restriction`;
    expect((await api.asAdmin('POST', unknown, { reason: '示例' })).body.code).toBe(
      'PRIVACY.SUBJECT_NOT_FOUND',
    );
  });

  it('cannot be asked about where nothing is kept', async () => {
    const answer = await api.asAdmin('POST', `${root}/subjects/nomination-n9/restriction`, {
      reason: '示例',
    });
    expect({ status: answer.status, code: answer.body.code }).toEqual({
      ...{ status: 404, code: 'PRIVACY.SUBJECT_NOT_FOUND' },
    });
  });
});
