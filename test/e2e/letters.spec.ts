import { readFileSync } from 'node:fs';
import { DrivenClock, type Instant } from '#libs/kernel';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { People } from './people.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const named = (id: string) => ({ id, name: { zh: `示例 ${id}`, en: `Sample ${id}` } });
const organs = [
  { ...named('region'), level: 'region', kinds: ['region'] },
  { ...named('city'), level: 'city', kinds: ['city'], parent: 'region' },
  { ...named('body'), level: 'city', kinds: ['recommending-body'], parent: 'city' },
  { ...named('health'), level: 'city', kinds: ['health'], parent: 'city' },
  { ...named('hall'), level: 'unit', kinds: ['unit'], parent: 'city' },
  { ...named('elsewhere'), level: 'city', kinds: ['city'], parent: 'region' },
];
const accounts = [
  { login: 'office', organ: 'region', role: 'office' },
  { login: 'body', organ: 'body', role: 'reviewer' },
  { login: 'stranger', organ: 'elsewhere', role: 'reviewer' },
  { login: 'health', organ: 'health', role: 'opinion-officer' },
  { login: 'deputy', organ: 'health', role: 'opinion-officer' },
  { login: 'hall', organ: 'hall', role: 'recommender' },
  { login: 'auditor', organ: 'region', role: 'auditor' },
];

let clock: DrivenClock;
let api: RunningApi;
let worker: Worker;
let people: People;
const nominations: string[] = [];

const person = (name: string, campaign: string) => ({
  ...{ campaign, kind: 'individual', category: 'cadre', identityNumber: `SAMPLE-${name}` },
  ...{ name: `示例 ${name}`, post: '示例岗位', deeds: '示例事迹' },
  facts: {
    ...{ rank: 'section', serviceYears: 9, criteria: ['politics', 'discipline', 'integrity'] },
    ...{ merits: ['handling-petitions'], establishedPost: true, onDuty: true, fullTime: true },
  },
});

beforeAll(async () => {
  clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  api = await runningApi({ clock });
  worker = await createWorker({ env: api.env, clock });
  people = new People(api);
  await people.as('admin').does('organs/batch', { organs });
  for (const { id, password } of await api.opens(accounts)) people.meets(id, password);
  const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  const { id: campaign } = await people.as('office').does('campaigns', { rulebook });
  await people.as('office').does(`campaigns/${campaign}/enrolments`, { organ: 'city', path: 'city' });
  for (const name of ['one', 'two', 'three']) {
    const { id } = await people.as('hall').does('nominations', person(name, campaign));
    nominations.push(id);
  }
}, 60_000);

afterAll(async () => {
  await worker.close();
  await api.close();
});

/** Time passes, and what fell due is done. */
const goesOnTo = async (instant: Instant): Promise<void> => {
  clock.moveTo(instant);
  await worker.app.get(Timekeeper, { strict: false }).runDue();
};

const asking = {
  ...{ ask: 'health', organ: 'health', number: '示例函〔2017〕1号', seal: '示例印章' },
};
const noObjection = { answer: 'no-objection' };

/** The health organ's inbox as the list shows it. */
const inbox = async (open: boolean): Promise<Awaited<ReturnType<RunningApi['send']>>['body'][]> => {
  const position = await api.head();
  return (await people.as('health').reads(`letters?organ=health&open=${open}&minPosition=${position}`)).items;
};

describe('Opinion letters on the real server', () => {
  let letter: string;

  it('R35: a letter about a batch comes into the inbox of the organ that is asked', async () => {
    const { id, revisions } = await people.as('body').does('letters', { ...asking, nominations });
    letter = `letters/${id}`;
    expect(Object.keys(revisions)).toHaveLength(5);
    expect(await inbox(true)).toMatchObject([
      { id, status: 'issued', lines: 3, open: 3, urged: 0, isOverdue: false, dueOn: '2017-05-19' },
    ]);
    const again = { ...asking, number: '2号', nominations };
    expect(await people.as('body').isRefused('letters', again)).toMatchObject({
      code: 'VETTING.ALREADY_ASKED',
      rule: 'R35',
    });
  });

  it("R35: time urges it on the rulebook's days, and the asking organ whenever it likes", async () => {
    await people.as('body').does(`${letter}/urge`);
    await goesOnTo('2017-05-16T15:59:59.999Z');
    expect(await people.as('body').reads(letter)).toMatchObject({ urged: ['2017-05-15'] });
    await goesOnTo('2017-05-17T01:00:00.000Z');
    expect(await people.as('body').reads(letter)).toMatchObject({ urged: ['2017-05-15', '2017-05-17'] });
    expect(await people.as('health').isRefused(`${letter}/urge`)).toMatchObject({ status: 403 });
  });

  it('R35: of two officers who reply to the same line at once one lands, and the other learns whose reply stands', async () => {
    const [officer, deputy] = [people.as('health'), people.as('deputy')];
    await officer.does(`${letter}/receive`);
    await officer.does(`${letter}/assign`, { officer: 'health' });
    const [first, second] = nominations;
    for (const nomination of [first, second])
      await officer.does(`${letter}/draft`, { nomination, ...noObjection });
    const own = { lines: await drafted(letter, first!) };
    expect(await officer.isRefused(`${letter}/countersign`, own)).toMatchObject({
      code: 'VETTING.OWN_DRAFT',
    });
    await officer.does(`${letter}/draft`, { nomination: first, ...noObjection });
    expect(await deputy.isRefused(`${letter}/countersign`, own)).toMatchObject({
      ...{ status: 409, code: 'VETTING.DRAFT_REPLACED' },
    });
    await deputy.does(`${letter}/countersign`, { lines: await drafted(letter, first!, second!) });
    const reply = { nominations: [first] };
    const both = await Promise.allSettled([
      officer.does(`${letter}/reply`, reply),
      deputy.does(`${letter}/reply`, reply),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = both[0].status === 'fulfilled' ? 'health' : 'deputy';
    const loser = both[0].status === 'fulfilled' ? deputy : officer;
    const { lines } = await officer.reads(letter);
    expect(lines[0].reply).toMatchObject({ by: winner });
    const told = JSON.parse(String(rejectionOf(both)).replace(/^[^{]*/u, ''));
    const standing = { by: winner, current: lines[0].reply.ref };
    expect(told).toMatchObject({ status: 409, code: 'VETTING.LINE_ANSWERED', details: standing });
    expect(await loser.isRefused(`${letter}/reply`, reply)).toMatchObject({ details: standing });
  });

  it('R35: is overdue from the day after its last, once, while a line is open; the last reply closes it', async () => {
    await goesOnTo('2017-05-19T16:00:00.000Z');
    expect(await inbox(true)).toMatchObject([{ open: 2, isOverdue: true, urged: 3 }]);
    const sent = `letters/sent?organ=body&limit=1&minPosition=${await api.head()}`;
    const { items, next } = await people.as('body').reads(`${sent}&overdue=true`);
    expect(items).toMatchObject([{ open: 2, isOverdue: true, dueOn: '2017-05-19' }]);
    expect(next).toBeNull();
    for (const after of [`2017-05-19/${items[0].id}`, '2017-06-01/'])
      expect(await people.as('body').reads(`${sent}&after=${after}`)).toMatchObject({ items: [] });
    for (const after of ['2017-05-18/', 'nonsense', '2017-13-45/x'])
      expect(await people.as('body').reads(`${sent}&after=${after}`)).toMatchObject({ items: [{ open: 2 }] });
    expect(await people.as('stranger').reads(sent)).toMatchObject({ items: [] });
    expect(await people.as('stranger').reads('letters?organ=health')).toMatchObject({ items: [] });
    const [, second, third] = nominations;
    await people.as('health').does(`${letter}/draft`, {
      ...{ nomination: third, answer: 'objection', grounds: '示例：体检情况待核' },
    });
    await people.as('deputy').does(`${letter}/countersign`, { lines: await drafted(letter, third!) });
    await people.as('deputy').does(`${letter}/reply`, { nominations: [second, third] });
    expect(await inbox(true)).toEqual([]);
    expect(await inbox(false)).toMatchObject([{ status: 'closed', open: 0, urged: 3 }]);
  });

  it('R41: an objection is returned, answered anew and lifted by its organ alone', async () => {
    const [, , third] = nominations;
    const returned = { nomination: third, reason: '请写明' };
    await people.as('body').does(`${letter}/return-line`, returned);
    expect(await inbox(true)).toMatchObject([{ status: 'assigned', open: 1, returned: 1 }]);
    await people.as('health').does(`${letter}/draft`, {
      ...{ nomination: third, answer: 'deferred', until: '2017-06-30' },
    });
    await people.as('deputy').does(`${letter}/countersign`, { lines: await drafted(letter, third!) });
    await people.as('health').does(`${letter}/reply`, { nominations: [third] });
    const { lines } = await people.as('auditor').reads(letter);
    expect(lines[2]).toMatchObject({ reply: { answer: 'deferred', until: '2017-06-30' } });
    const supersede = { nomination: third, supersedes: lines[2].opinion, ...noObjection, reason: '示例' };
    const path = `${letter}/draft-superseding`;
    expect(await people.as('body').isRefused(path, supersede)).toMatchObject({ status: 403 });
    await people.as('health').does(path, supersede);
    await people.as('deputy').does(`${letter}/countersign`, { lines: await drafted(letter, third!) });
    await people.as('deputy').does(`${letter}/reply`, { nominations: [third] });
    expect(await people.as('auditor').reads(`dossiers/${third}`)).toMatchObject({
      opinions: [{ ask: 'health', answer: 'no-objection' }],
    });
    expect(
      await people.as('health').isRefused(`${letter}/draft`, { nomination: third, answer: 'deferred' }),
    ).toMatchObject({ code: 'VETTING.REPLY_INCOMPLETE' });
  });

  it('R35: what expires reopens its gate and is asked for again by itself, about those who are still on their way', async () => {
    const [first, second, third] = nominations;
    await people.as('hall').does(`nominations/${second}/withdrawal`, { wish: 'organ', reason: '示例' });
    await goesOnTo('2017-11-13T16:00:00.000Z');
    const { followUps } = await people.as('body').reads(letter);
    expect(followUps).toHaveLength(1);
    const followUp = await people.as('body').reads(`letters/${followUps[0]}`);
    expect(followUp).toMatchObject({
      ...{ status: 'issued', number: '示例函〔2017〕1号续1', from: 'body', to: 'health' },
      ...{ follows: letter.slice('letters/'.length), dueOn: '2017-11-20' },
    });
    expect(followUp.lines.map((line: { nomination: string }) => line.nomination)).toEqual([first]);
    // Opened, requested, answered, expired.
    expect(await opinionsIn(first!)).toMatchObject({ outcome: 'pending', events: [`dossier-${first}@3`] });
    await goesOnTo('2017-11-16T16:00:00.000Z');
    const { followUps: later } = await people.as('body').reads(letter);
    expect(later).toHaveLength(2);
    const { number, lines } = await people.as('body').reads(`letters/${later[1]}`);
    expect(number).toBe('示例函〔2017〕1号续2');
    expect(lines).toMatchObject([{ nomination: third, status: 'open' }]);
  });
});

interface Drafted {
  readonly nomination: string;
  readonly draft: string;
}

/** What the deputy reads before countersigning. */
const drafted = async (letter: string, ...about: readonly string[]): Promise<readonly Drafted[]> => {
  const { drafts } = await people.as('deputy').reads(`${letter}/drafts`);
  return drafts
    .filter(({ nomination }: Drafted) => about.includes(nomination))
    .map(({ nomination, draft }: Drafted) => ({ nomination, draft }));
};

/** The answer that whoever lost was given. */
const rejectionOf = (settled: readonly PromiseSettledResult<unknown>[]): unknown =>
  settled.find((result) => result.status === 'rejected')?.reason;

interface Gated {
  readonly gates: readonly { readonly rule: string; readonly outcome: string }[];
}

/** What the gate of R35 says of a nominee, whom it finds asked about health alone. */
const opinionsIn = async (nomination: string): Promise<Gated['gates'][number] | undefined> => {
  const { stages } = await people.as('auditor').reads(`nominations/${nomination}/gates`);
  return stages
    .flatMap(({ gates }: Gated) => gates)
    .find(({ rule }: Gated['gates'][number]) => rule === 'R35');
};
