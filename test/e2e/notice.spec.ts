import { readFileSync } from 'node:fs';
import { DrivenClock, newId } from '#libs/kernel';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { nominated } from './nominee.fixture.js';
import { People } from './people.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const named = (id: string) => ({ id, name: { zh: `示例 ${id}`, en: `Sample ${id}` } });
const organs = [
  { ...named('region'), level: 'region', kinds: ['region'] },
  { ...named('city'), level: 'city', kinds: ['city'], parent: 'region' },
  { ...named('hall'), level: 'unit', kinds: ['unit'], parent: 'city' },
];
const accounts = [
  { login: 'office', organ: 'region', role: 'office' },
  { login: 'hall', organ: 'hall', role: 'recommender' },
];
const facts = {
  ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
  ...{ criteria: ['politics'], merits: [] },
};

const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
let api: RunningApi;
let people: People;
let nomination: string;
let notice: string;

const timeDoesItsPart = async (): Promise<void> => {
  const worker = await createWorker({ env: api.env, clock });
  await worker.app.get(Timekeeper, { strict: false }).runDue();
  await worker.close();
};

beforeAll(async () => {
  api = await runningApi({ clock });
  people = new People(api);
  await people.as('admin').does('organs/batch', { organs });
  for (const { id, password } of await api.opens(accounts)) people.meets(id, password);
  const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  const campaign = (await people.as('office').does('campaigns', { rulebook })).id;
  await people.as('office').does(`campaigns/${campaign}/enrolments`, { organ: 'city', path: 'city' });
  nomination = newId();
  const waiting = { stage: 'unit-notice', criteria: facts.criteria, since: [] };
  await api.happens(...nominated(nomination, campaign, waiting));
  const contents = ['criteria', 'basic-facts', 'main-deeds'];
  const posting = { campaign, stage: 'unit-notice', contents, nominations: [nomination] };
  notice = (await people.as('hall').does('notices', posting)).id;
}, 60_000);
afterAll(() => api.close());

const objection = { lane: 'anonymous', channel: 'post', text: '示例异议' };

describe('A notice that showed something wrong', () => {
  it('R21, R22: is suspended, corrected and posted anew; it ends by itself on its new last day', async () => {
    const hall = people.as('hall');
    const correction = { facts: { ...facts, serviceYears: 8 }, reason: '示例：工龄多算一年' };
    const direct = await hall.isRefused(`nominations/${nomination}/corrections`, correction);
    expect(direct.code).toBe('NOMINATION.NOTICE_RUNNING');
    const early = await hall.isRefused(`notices/${notice}/corrected-facts`, { nomination, ...correction });
    expect(early.code).toBe('NOTICE.NOT_SUSPENDED');

    await hall.does(`notices/${notice}/suspension`, { reason: '示例：工龄有误' });
    await hall.does(`notices/${notice}/corrected-facts`, { nomination, ...correction });
    clock.moveTo('2017-05-17T01:00:00.000Z');
    await hall.does(`notices/${notice}/restarting`);
    expect(await hall.reads(`notices/${notice}`)).toMatchObject({
      ...{ status: 'running', from: '2017-05-17', until: '2017-05-23', restarts: 1 },
    });
    expect((await hall.reads(`nominations/${nomination}`)).facts.serviceYears).toBe(8);

    clock.moveTo('2017-05-20T01:00:00.000Z');
    await timeDoesItsPart();
    expect((await hall.reads(`notices/${notice}`)).status).toBe('running');
    clock.moveTo('2017-05-24T01:00:00.000Z');
    await timeDoesItsPart();
    expect((await hall.reads(`notices/${notice}`)).status).toBe('closed');
  }, 60_000);

  it('R22, R39: takes a letter that was posted in time, and no other, until its result is sealed', async () => {
    const hall = people.as('hall');
    const letter = { nomination, ...objection, postmark: '2017-05-23' };
    const late = await hall.isRefused(`notices/${notice}/objections`, { nomination, ...objection });
    expect(late).toMatchObject({ code: 'NOTICE.OBJECTION_TOO_LATE', rule: 'R22' });
    const complaint = (await hall.does(`notices/${notice}/objections`, letter)).id;

    const unknown = { number: '示例公示〔2017〕1号', seal: '示例印章', digest: 'a'.repeat(64) };
    const unkept = await hall.isRefused(`notices/${notice}/sealing`, unknown);
    expect(unkept.code).toBe('ATTACHMENTS.NOT_KEPT');
    const note = { ...unknown, digest: await hall.uploads('示例公示结果说明') };
    await hall.does(`notices/${notice}/sealing`, note);
    expect(await hall.reads(`notices/${notice}`)).toMatchObject({
      ...{ status: 'sealed', result: note, nominees: [{ nomination, complaints: [complaint] }] },
    });
    const afterwards = await hall.isRefused(`notices/${notice}/objections`, letter);
    expect(afterwards.code).toBe('NOTICE.RESULT_SEALED');
  });
});
