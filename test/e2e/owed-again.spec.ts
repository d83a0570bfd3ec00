import { readFileSync } from 'node:fs';
import { DrivenClock, type Instant } from '#libs/kernel';
import { happened } from '#libs/testing';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { nominated } from './nominee.fixture.js';
import { People } from './people.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const named = (id: string) => ({ id, name: { zh: `示例 ${id}`, en: `Sample ${id}` } });
const organs = [
  { ...named('region'), level: 'region', kinds: ['region'] },
  { ...named('city'), level: 'city', kinds: ['city'], parent: 'region' },
  { ...named('body'), level: 'city', kinds: ['recommending-body'], parent: 'city' },
  { ...named('health'), level: 'city', kinds: ['health'], parent: 'city' },
  { ...named('hall'), level: 'unit', kinds: ['unit'], parent: 'city' },
];
const accounts = [
  { login: 'office', organ: 'region', role: 'office' },
  { login: 'body', organ: 'body', role: 'reviewer' },
];

let clock: DrivenClock;
let api: RunningApi;
let worker: Worker;
let people: People;
let campaign: string;

beforeAll(async () => {
  clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  api = await runningApi({ clock });
  worker = await createWorker({ env: api.env, clock });
  people = new People(api);
  await people.as('admin').does('organs/batch', { organs });
  for (const { id, password } of await api.opens(accounts)) people.meets(id, password);
  const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  ({ id: campaign } = await people.as('office').does('campaigns', { rulebook }));
  await answered('returned', 'no-objection', null);
  await answered('deferred', 'deferred', '2017-05-22');
  await answered('reopened', 'no-objection', null);
}, 60_000);

afterAll(async () => {
  await worker.close();
  await api.close();
});

/** Health was asked about a nominee by a letter of the same name, and has answered. */
const answered = async (id: string, answer: string, until: string | null): Promise<void> => {
  const counted = { dueOn: '2017-05-19', arrangement: 'a' };
  const given = { ask: 'health', organ: 'health', letterId: id, answer, until };
  const valid = { validUntil: '2017-11-11', timezone: 'Asia/Shanghai', signatories: [] };
  const asked = {
    campaign,
    number: id,
    ask: 'health',
    from: 'body',
    to: 'health',
    seal: 's',
    attachments: [],
  };
  const days = { ...counted, urgeOn: ['2017-05-17'], timezone: 'Asia/Shanghai' };
  const requested = { ask: 'health', organ: 'health', requestedBy: 'body', letter: id, letterId: id };
  const vetting = [
    { type: 'vetting.opinion-requested', data: { ...counted, ...requested } },
    { type: 'vetting.opinion-recorded', data: { ...given, ...valid, question: '', grounds: '' } },
  ];
  await api.happens(
    ...nominated(id, campaign, { since: [], vetting }),
    happened(
      ...(['letter', id] as const),
      { type: 'vetting.letter-issued', data: { ...asked, ...days, lines: [id], follows: null, by: 'body' } },
      { type: 'vetting.letter-received', data: { by: 'clerk' } },
      { type: 'vetting.letter-assigned', data: { officer: 'clerk', by: 'clerk' } },
      {
        type: 'vetting.letter-replied',
        data: { lines: [{ nomination: id, answer, until }], by: 'clerk' },
      },
      { type: 'vetting.letter-closed', data: { by: 'clerk' } },
    ),
  );
};

/** Time passes, and what fell due is done. */
const goesOnTo = async (instant: Instant): Promise<void> => {
  clock.moveTo(instant);
  await worker.app.get(Timekeeper, { strict: false }).runDue();
};

/** A letter as its asker reads it, and its row in the inbox of the organ that owes the answer. */
const letter = async (id: string) => {
  const { lines, status, isOverdue, urged } = await people.as('body').reads(`letters/${id}`);
  const position = await api.head();
  const { items } = await people.as('body').reads(`letters?organ=health&minPosition=${position}`);
  const row = items.find((item: { id: string }) => item.id === id);
  expect(row).toMatchObject({ status, isOverdue });
  return { ...lines[0], listedDue: row.dueOn, letter: status, urged, lateNow: isOverdue };
};

describe('An answer that is owed again', () => {
  it('R35: by one that was sent back, has a new last day, is urged and overdue like the first', async () => {
    await goesOnTo('2017-05-22T01:00:00.000Z');
    expect(await letter('returned')).toMatchObject({ letter: 'closed', lateNow: false });
    await people
      .as('body')
      .does('letters/returned/return-line', { nomination: 'returned', reason: '请写明' });
    await goesOnTo('2017-05-22T02:00:00.000Z');
    expect(await letter('returned')).toMatchObject({
      ...{ letter: 'assigned', status: 'open', isReturned: true },
      ...{ dueOn: '2017-05-26', listedDue: '2017-05-26', isOverdue: false, lateNow: false },
    });
    await goesOnTo('2017-05-26T01:00:00.000Z');
    expect(await letter('returned')).toMatchObject({ urged: ['2017-05-24', '2017-05-26'], lateNow: false });
    await goesOnTo('2017-05-26T16:00:00.000Z');
    expect(await letter('returned')).toMatchObject({ isOverdue: true, lateNow: true });
  });

  it('R35: because the day came until which it was put off, is urged and overdue like others', async () => {
    // The day began before anybody looked.
    expect(await letter('deferred')).toMatchObject({
      ...{ letter: 'assigned', status: 'open', reply: { answer: 'deferred', until: '2017-05-22' } },
      ...{ urged: ['2017-05-24', '2017-05-26'], dueOn: '2017-05-26', isOverdue: true },
    });
  });

  it('R41: because of late information, waits for another in the letter that was answered', async () => {
    const late = { asks: ['health'], reason: '收到新的反映' };
    await people.as('body').does('dossiers/reopened/reopening', late);
    await goesOnTo('2017-05-31T02:00:00.000Z');
    expect(await letter('reopened')).toMatchObject({
      ...{ letter: 'assigned', status: 'open', dueOn: '2017-06-06', isOverdue: false },
    });
    await goesOnTo('2017-06-06T16:00:00.000Z');
    expect(await letter('reopened')).toMatchObject({ isOverdue: true, lateNow: true });
  });
});
