import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DrivenClock, type Instant } from '#libs/kernel';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

type Asking = RunningApi['asAdmin'];

const clock = new DrivenClock('2026-12-21T01:00:00.000Z');
const reporter = { name: '示例举报人', contact: '示例电话' };
const lodging = { channel: 'post', text: '反映的问题', about: ['n1'] };
const nextYear = { year: 2027, holidays: ['2027-01-01', '2027-05-01', '2027-10-01'], makeUpDays: [] };

let api: RunningApi;
let petition: Asking;
let discipline: Asking;
let arrangementsDirectory: string;

beforeAll(async () => {
  api = await runningApi({ clock });
  arrangementsDirectory = await mkdtemp(join(tmpdir(), 'arrangements-'));
  await writeFile(join(arrangementsDirectory, '2027.json'), JSON.stringify(nextYear));
  await api.registers('region', 'region', ['government']);
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-petition', 'city', ['petition'], 'city');
  await api.registers('city-discipline', 'city', ['discipline'], 'city');
  await api.registers('city-office', 'city', ['hr', 'recommending-body'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  petition = await api.joins('petition', 'city-petition', 'opinion-officer');
  discipline = await api.joins('zhang', 'city-discipline', 'opinion-officer');
  const clerk = await api.joins('region-clerk', 'region', 'office');
  const rulebook = await readFile('config/campaigns/gx-2017-petition.yaml', 'utf8');
  const { body } = await clerk('POST', 'campaigns', { rulebook });
  await api.happens(...nominated('n1', body.id));
}, 60_000);
afterAll(async () => {
  await api.close();
  await rm(arrangementsDirectory, { recursive: true });
});

const lodged = async (lane: 'real-name' | 'anonymous'): Promise<string> => {
  const named = lane === 'real-name' ? { reporter } : {};
  const { status, body } = await petition('POST', 'complaints', { ...lodging, ...named, lane });
  expect(status).toBe(201);
  return body.id;
};

/** What a timekeeper that knows these years does until then. */
const timePasses = async (until: Instant, env: RunningApi['env']): Promise<void> => {
  clock.moveTo(until);
  const worker = await createWorker({ env, clock });
  await worker.app.get(Timekeeper, { strict: false }).runDue();
  await worker.close();
};

const repliesTo = async (id: string): Promise<unknown> =>
  (await petition('GET', `complaints/${id}`)).body.replies;

describe('A complaint whose working days reach into a year that is not published', () => {
  it('R39: gets its days from the clock once the year is, and is late after them; an anonymous one never', async () => {
    const [one, twice, anonymous] = [
      await lodged('real-name'),
      await lodged('real-name'),
      await lodged('anonymous'),
    ];
    const merging = { into: anonymous, reason: '同一问题' };
    expect((await discipline('POST', `complaints/${twice}/merging`, merging)).status).toBe(200);
    for (const id of [one, anonymous]) {
      await discipline('POST', `complaints/${id}/investigation`, { investigators: ['zhang'] });
      const conclusions = [{ nomination: 'n1', finding: 'unsubstantiated' }];
      expect((await discipline('POST', `complaints/${id}/conclusion`, { conclusions })).status).toBe(200);
    }
    await timePasses('2026-12-22T01:00:00.000Z', api.env);
    for (const id of [one, twice])
      expect(await repliesTo(id)).toEqual(['acceptance', 'outcome'].map((what) => ({ what, ...onTime })));

    const published = { ...api.env, arrangementsDirectory };
    await timePasses('2026-12-30T01:00:00.000Z', published);
    const dated = { ...onTime, dueOn: '2027-01-11' };
    for (const id of [one, twice])
      expect(await repliesTo(id)).toEqual(['acceptance', 'outcome'].map((what) => ({ what, ...dated })));

    await timePasses('2027-01-11T16:00:00.000Z', published);
    const late = { ...dated, isOverdue: true };
    for (const id of [one, twice])
      expect(await repliesTo(id)).toEqual(['acceptance', 'outcome'].map((what) => ({ what, ...late })));
    expect(await repliesTo(anonymous)).toEqual([]);
  });
});

const onTime = { isTold: false, isOverdue: false };
