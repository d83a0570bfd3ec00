import { readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createApi, type Api } from '../../apps/api/src/index.js';
import { KeyNumbers } from '#libs/sealing';
import { atBest, happened } from '#libs/testing';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const root = '/api/v1';
const person = { name: '虚构人名', post: '虚构职务', deeds: '虚构事迹' };
const erased = '〔已删除 erased〕';

let api: RunningApi;
/** Another process on the same log and keys. */
let other: Api;
let token: string;
let asAuditor: RunningApi['asAdmin'];
/** Position at which the nominations were there. */
let opened: number | undefined;

beforeAll(async () => {
  api = await runningApi();
  other = await createApi({ env: api.env });
  await api.registers('region', 'region', ['government']);
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('hall', 'unit', ['unit'], 'city');
  const asOffice = await api.asNew('region-clerk', 'region', 'office');
  asAuditor = await api.asNew('auditor', 'region', 'auditor');
  const [account] = await api.opens([{ login: 'hall-clerk', organ: 'hall', role: 'recommender' }]);
  token = await api.logIn('hall-clerk', account?.password ?? '');
  const { body } = await asOffice('POST', `${root}/campaigns`, { rulebook });
  ({ position: opened } = await api.happens(
    ...['n1', 'n2', 'n3', 'n4'].flatMap((id) => nominated(id, body.id, person)),
  ));
  await shownBy(api.address, `n1?minPosition=${opened}`);
}, 60_000);
afterAll(async () => {
  await other.close();
  await api.close();
});

const shownBy = async (address: string, nomination: string): Promise<unknown> => {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${address}${root}/nominations/${nomination}`, { headers });
  const body: ReturnType<typeof JSON.parse> = await response.json();
  return body.name;
};

const readiness = async (): Promise<number> => (await api.send('GET', '/health/ready')).status;

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await pause(20);
};

const erases = async (nomination: string): Promise<void> => {
  const subject = `${root}/subjects/nomination-${nomination}`;
  await api.asAdmin('POST', `${subject}/erasure/proposal`, { ground: '示例：保存期满' });
  expect((await api.asSecond('POST', `${subject}/erasure`)).status).toBe(200);
};

describe('An erasure', () => {
  it('closes the text in every other process, too, within a second, though it has just been read there', async () => {
    const took = await atBest(async (attempt) => {
      const nomination = ['n1', 'n3', 'n4'][attempt] ?? '';
      expect(await shownBy(other.address, nomination)).toBe(person.name);
      await erases(nomination);
      expect(await shownBy(api.address, nomination)).toBe(erased);
      return () => until(async () => (await shownBy(other.address, nomination)) === erased);
    });
    expect(took).toBeLessThan(1_000);
    expect(await shownBy(other.address, 'n2')).toBe(person.name);
  });

  it('closes the text in what the case was before it, too, for whoever looks back', async () => {
    const asked = { purpose: 'an audit' };
    const was = async (path: string): Promise<string> =>
      JSON.stringify((await asAuditor('GET', `${root}/dossiers/${path}`, undefined, asked)).body);
    const head = await api.head();
    expect(await was(`n2/state?asOf=${head}`)).toContain(person.name);
    for (const path of [`state?asOf=${opened}`, `difference?from=0&to=${opened}`]) {
      const told = await was(`n1/${path}`);
      expect(told).toContain(erased);
      expect(told).not.toContain(person.name);
    }
  });

  it('that cannot reach the keys is tried again, and the server says meanwhile that it is not ready', async () => {
    const key = await api.app.get(KeyNumbers).of('nomination-n2');
    const [file, away] = ['00000001.keys', 'away'].map((name) => join(api.env.keysDirectory, name));
    await rename(String(file), String(away));
    await mkdir(String(file));
    const data = { key, files: [], proposedBy: 'admin', by: 'admin-two' };
    await api.happens(happened('subject', 'nomination-n2', { type: 'privacy.subject-erased', data }));
    await until(async () => (await readiness()) === 503);
    await rm(String(file), { recursive: true });
    await rename(String(away), String(file));
    await until(async () => (await readiness()) === 200);
    expect(await shownBy(api.address, 'n2')).toBe(erased);
  });
});
