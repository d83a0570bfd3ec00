import { readFileSync } from 'node:fs';
import { EventStore } from '#libs/event-store';
import { DrivenClock, newId } from '#libs/kernel';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { nominated } from './nominee.fixture.js';
import { People } from './people.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const named = (id: string) => ({ id, name: { zh: `示例 ${id}`, en: `Sample ${id}` } });
const organs = [
  { ...named('region'), level: 'region', kinds: ['region'] },
  ...['city', 'other-city'].map((id) => ({ ...named(id), level: 'city', kinds: ['city'], parent: 'region' })),
  { ...named('body'), level: 'city', kinds: ['recommending-body'], parent: 'city' },
  { ...named('health'), level: 'city', kinds: ['health'], parent: 'city' },
  { ...named('hall'), level: 'unit', kinds: ['unit'], parent: 'city' },
];
const accounts = [
  { login: 'office', organ: 'region', role: 'office' },
  { login: 'body', organ: 'body', role: 'reviewer' },
  { login: 'hall', organ: 'hall', role: 'recommender' },
];

const clock = new DrivenClock('2017-05-17T01:00:00.000Z');
let api: RunningApi;
let people: People;
let campaign: string;

/** A nominee of the hall at a stage, on whom health is to be heard. */
const nomineeAt = async (stage: string): Promise<string> => {
  const id = newId();
  await api.happens(...nominated(id, campaign, { stage, opinions: ['health'], since: [] }));
  return id;
};

const startWorker = (): Promise<Worker> => createWorker({ env: api.env, clock });
const runDue = (worker: Worker): Promise<number> => worker.app.get(Timekeeper, { strict: false }).runDue();

/** What time did after a position, as the log has it, each with the stream that it did it to. */
const doneAfter = async (after: number): Promise<readonly string[]> => {
  const { events } = await api.app.get(EventStore).readAll({ after, limit: 1_000 });
  const ofTime = events.filter(({ metadata }) => JSON.parse(metadata).actor.role === 'timekeeper');
  return ofTime
    .filter(({ stream }) => /^(letter|package|notice)-/.test(stream))
    .map(({ type, stream }) => `${type} ${stream}`);
};

beforeAll(async () => {
  api = await runningApi({ clock });
  people = new People(api);
  await people.as('admin').does('organs/batch', { organs });
  for (const { id, password } of await api.opens(accounts)) people.meets(id, password);
  const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  campaign = (await people.as('office').does('campaigns', { rulebook })).id;
  for (const organ of ['city', 'other-city'])
    await people.as('office').does(`campaigns/${campaign}/enrolments`, { organ, path: 'city' });
}, 60_000);
afterAll(() => api.close());

describe('After days without a timekeeper', () => {
  it('R22, R35, R49: what fell due is done in due-date order, each once, however many workers come back', async () => {
    const contents = ['criteria', 'basic-facts', 'main-deeds'];
    const posting = { campaign, stage: 'unit-notice', contents };
    const notice = await people
      .as('hall')
      .does('notices', { ...posting, nominations: [await nomineeAt('unit-notice')] });
    clock.moveTo('2017-05-18T01:00:00.000Z');
    const letter = await people.as('body').does('letters', {
      ...{ ask: 'health', organ: 'health', number: '示例函〔2017〕1号', seal: '示例印章' },
      nominations: [await nomineeAt('city-review')],
    });
    const before = await startWorker();
    clock.moveTo('2017-05-21T01:00:00.000Z');
    await runDue(before);
    await before.close();
    const down = await api.head();

    clock.moveTo('2017-05-25T01:00:00.000Z');
    expect(await doneAfter(down)).toEqual([]);
    const workers = await Promise.all([startWorker(), startWorker()]);
    await Promise.all(workers.map(runDue));
    const done = await doneAfter(down);
    const urged = `vetting.letter-urged letter-${letter.id}`;
    const forfeited = (owner: string): string =>
      `review.package-forfeited package-${campaign}-${owner}-preliminary`;
    expect(done.filter((act) => act !== `notice.closed notice-${notice.id}`)).toEqual([
      ...[urged, forfeited('city'), forfeited('other-city'), urged],
      `vetting.letter-overdue letter-${letter.id}`,
    ]);
    // On 23 May with the second urging: which of the two is first, their ids say.
    expect([3, 4]).toContain(done.indexOf(`notice.closed notice-${notice.id}`));

    await Promise.all(workers.map((worker) => worker.close()));
    const again = await startWorker();
    expect(await runDue(again)).toBe(0);
    expect(await doneAfter(down)).toEqual(done);
    await again.close();
  }, 60_000);
});
