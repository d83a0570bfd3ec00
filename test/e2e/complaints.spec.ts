import { readFileSync } from 'node:fs';
import { EventStore } from '#libs/event-store';
import { DrivenClock } from '#libs/kernel';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const root = '/api/v1';

let api: RunningApi;
let worker: Worker;
let campaign: string;

const as: RunningApi['as'] = (login) => api.as(login);

const reporter = { name: '示例举报人', contact: '示例电话' };
const lodging = { channel: 'post', postmark: '2017-05-12', class: 'integrity', text: '反映的问题' };

const lodged = async (lane: 'real-name' | 'anonymous', ...about: readonly string[]): Promise<string> => {
  const named = lane === 'real-name' ? { reporter } : {};
  const answer = await as('petition')('POST', 'complaints', { ...lodging, ...named, lane, about });
  expect(answer.status).toBe(201);
  return `complaints/${answer.body.id}`;
};

const blocked = async (nomination: string): Promise<readonly (string | undefined)[]> => {
  const { body } = await as('auditor')('GET', `dossiers/${nomination}`);
  return body.complaints.map(({ finding }: { finding?: string }) => finding);
};

const typesIn = async (stream: string): Promise<readonly string[]> =>
  (await api.app.get(EventStore).readStream(stream, {})).map(({ type }) => type);

beforeAll(async () => {
  api = await runningApi({ clock });
  worker = await createWorker({ env: api.env, clock });
  await api.registers('region', 'region', ['government']);
  await api.registers('region-discipline', 'region', ['discipline'], 'region');
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-petition', 'city', ['petition'], 'city');
  await api.registers('city-discipline', 'city', ['discipline'], 'city');
  await api.registers('city-office', 'city', ['hr', 'recommending-body'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  await api.joins('petition', 'city-petition', 'opinion-officer');
  await api.joins('zhang', 'city-discipline', 'opinion-officer');
  await api.joins('liming', 'city-discipline', 'opinion-officer');
  await api.joins('above', 'region-discipline', 'opinion-officer');
  await api.joins('clerk', 'hall', 'recommender');
  await api.joins('auditor', 'region', 'auditor');
  await api.joins('region-clerk', 'region', 'office');
  const { body } = await as('region-clerk')('POST', 'campaigns', { rulebook });
  campaign = body.id;
  const nominees = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'];
  await api.happens(...nominees.flatMap((id) => nominated(id, campaign)));
}, 60_000);
afterAll(async () => {
  await worker.close();
  await api.close();
});

describe('A complaint over HTTP', () => {
  it('R39: found false, ends in clearing the name; nobody else was held up', async () => {
    const complaint = await lodged('real-name', 'n1');
    expect(await blocked('n1')).toEqual([undefined]);
    expect(await blocked('n2')).toEqual([]);

    const discipline = as('zhang');
    expect((await discipline('POST', `${complaint}/acceptance`)).status).toBe(200);
    const telling = { what: 'acceptance', how: '电话' };
    expect((await discipline('POST', `${complaint}/replies`, telling)).body.code).toBe(
      'VETTING.TOLD_BY_ANOTHER',
    );
    expect((await as('petition')('POST', `${complaint}/replies`, telling)).status).toBe(200);

    expect(
      (await discipline('POST', `${complaint}/investigation`, { investigators: ['zhang'] })).status,
    ).toBe(200);
    const step = { step: 'interview', note: '谈话' };
    expect((await discipline('POST', `${complaint}/steps`, step)).status).toBe(200);
    expect((await as('liming')('POST', `${complaint}/steps`, step)).body.code).toBe(
      'VETTING.NOT_AN_INVESTIGATOR',
    );
    const conclusions = [{ nomination: 'n1', finding: 'false' }];
    expect((await discipline('POST', `${complaint}/conclusion`, { conclusions })).status).toBe(200);
    const outcome = { what: 'outcome', how: '挂号信' };
    expect((await discipline('POST', `${complaint}/replies`, outcome)).status).toBe(200);
    expect((await as('auditor')('GET', complaint)).body).toMatchObject({
      ...{ status: 'concluded', class: 'integrity', organ: 'city-discipline', toClear: ['n1'] },
      replies: [
        { what: 'acceptance', dueOn: '2017-06-05', isTold: true, isOverdue: false },
        { what: 'outcome', dueOn: '2017-06-05', isTold: true, isOverdue: false },
      ],
    });

    const clearing = { nomination: 'n1', how: '全体会议宣布', reason: '查无实据' };
    expect((await discipline('POST', `${complaint}/name-clearing`, clearing)).status).toBe(200);
    expect((await as('auditor')('GET', complaint)).body).toMatchObject({ toClear: [] });
    expect((await as('auditor')('GET', 'dossiers/n1')).body.complaints).toEqual([
      expect.objectContaining({ finding: 'false', clearedBy: 'dossier-n1@3' }),
    ]);
  });

  it('is listed by its organ and status, without anything that it says', async () => {
    const complaint = await lodged('anonymous', 'n2');
    const query = `organ=city-petition&status=lodged&minPosition=${await api.head()}`;
    const { status, body } = await as('zhang')('GET', `complaints?${query}`);
    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        ...{ id: complaint.slice('complaints/'.length), status: 'lodged', lane: 'anonymous' },
        ...{ class: 'integrity', about: ['n2'], organ: 'city-petition' },
        ...{ acceptanceOverdue: false, outcomeOverdue: false },
      },
    ]);
  });

  it('R39: a vague anonymous one is declined and holds nobody up; new facts open it again', async () => {
    const complaint = await lodged('anonymous', 'n3');
    const declining = { reason: '没有具体线索' };
    expect((await as('zhang')('POST', `${complaint}/declining`, declining)).status).toBe(200);
    expect(await blocked('n3')).toEqual(['declined']);
    const reopening = { reason: '新线索', evidence: ['照片'] };
    expect((await as('zhang')('POST', `${complaint}/reopening`, reopening)).status).toBe(200);
    expect(await blocked('n3')).toEqual([undefined]);

    const signed = await lodged('real-name', 'n3');
    expect((await as('zhang')('POST', `${signed}/declining`, declining)).body).toMatchObject({
      ...{ code: 'VETTING.NOT_DECLINABLE', rule: 'R39' },
    });
  });

  it('R39: reported twice, is looked into once, about all whom either names', async () => {
    const [one, other] = [await lodged('anonymous', 'n4'), await lodged('anonymous', 'n5')];
    const into = other.slice('complaints/'.length);
    expect((await as('zhang')('POST', `${one}/merging`, { into, reason: '同一问题' })).status).toBe(200);
    expect(await blocked('n4')).toEqual(['merged', undefined]);
    expect((await as('auditor')('GET', other)).body.about).toEqual(['n5', 'n4']);
    expect(await typesIn(`complaint-${into}`)).toEqual([
      'vetting.complaint-lodged',
      'vetting.complaint-absorbed',
    ]);
    const itself = one.slice('complaints/'.length);
    const again = await as('zhang')('POST', `${one}/merging`, { into: itself, reason: '同一问题' });
    expect(again.body.code).toBe('VETTING.COMPLAINT_MERGED');
    const third = await lodged('anonymous', 'n5');
    const same = third.slice('complaints/'.length);
    expect(
      (await as('zhang')('POST', `${third}/merging`, { into: same, reason: '同一问题' })).body.code,
    ).toBe('VETTING.COMPLAINT_MERGED');
  });

  it('R39: is reopened by an organ over the one that investigated, and by no other', async () => {
    const complaint = await lodged('anonymous', 'n6');
    await as('zhang')('POST', `${complaint}/investigation`, { investigators: ['zhang'] });
    const conclusions = [{ nomination: 'n6', finding: 'unsubstantiated' }];
    await as('zhang')('POST', `${complaint}/conclusion`, { conclusions });
    expect(await blocked('n6')).toEqual(['unsubstantiated']);
    const reopening = { reason: '新线索', evidence: ['照片'] };
    expect((await as('petition')('POST', `${complaint}/reopening`, reopening)).body.code).toBe(
      'VETTING.CANNOT_REOPEN_COMPLAINT',
    );
    expect((await as('above')('POST', `${complaint}/reopening`, reopening)).status).toBe(200);
    expect(await blocked('n6')).toEqual([undefined]);
  });

  it('is not investigated by anyone who is recused, and the attempt is on record', async () => {
    const complaint = await lodged('anonymous', 'n7');
    await as('liming')('POST', 'dossiers/n7/recusals', { reason: '亲属' });
    const opening = { investigators: ['zhang', 'liming'] };
    expect((await as('zhang')('POST', `${complaint}/investigation`, opening)).body).toMatchObject({
      ...{ code: 'VETTING.INVESTIGATOR_RECUSED', rule: 'R39' },
    });
    expect((await as('liming')('POST', `${complaint}/acceptance`)).body.code).toBe('VETTING.RECUSED');
    const other = await lodged('anonymous', 'n5');
    const merging = { into: complaint.slice('complaints/'.length), reason: '同一问题' };
    expect((await as('liming')('POST', `${other}/merging`, merging)).body.code).toBe('VETTING.RECUSED');
    expect(await typesIn('recusal-n7')).toEqual([
      'vetting.recusal-declared',
      'vetting.act-refused',
      'vetting.act-refused',
    ]);
  });
});

describe('Who reported', () => {
  it('R39: is known to the organ in charge alone, and to nobody there who is recused', async () => {
    const complaint = await lodged('real-name', 'n2', 'n7');
    const asked = async (login: string): Promise<number> =>
      (await as(login)('GET', `${complaint}/reporter`)).status;
    expect((await as('petition')('GET', `${complaint}/reporter`)).body).toEqual({ reporter });
    for (const login of ['zhang', 'region-clerk', 'auditor', 'clerk']) expect(await asked(login)).toBe(403);
    expect((await api.asAdmin('GET', `${root}/${complaint}/reporter`)).status).toBe(403);

    await as('zhang')('POST', `${complaint}/investigation`, { investigators: ['zhang'] });
    expect(await asked('zhang')).toBe(200);
    expect(await asked('petition')).toBe(403);
    expect(await asked('liming')).toBe(403);
    const { body } = await as('auditor')('GET', complaint);
    expect(JSON.stringify(body)).not.toContain(reporter.name);
  });
});

describe('Whoever gave a name', () => {
  it('R39: was not told in time, which the timekeeper notes once the day is over', async () => {
    const complaint = await lodged('real-name', 'n2');
    const { body } = await as('auditor')('GET', complaint);
    expect(body.replies[0]).toMatchObject({ what: 'acceptance', dueOn: '2017-06-05', isOverdue: false });
    clock.moveTo('2017-06-05T16:00:00.000Z');
    await worker.app.get(Timekeeper, { strict: false }).runDue();
    expect((await as('auditor')('GET', complaint)).body.replies[0]).toMatchObject({ isOverdue: true });
    const query = `status=lodged&minPosition=${await api.head()}`;
    const listed = await as('zhang')('GET', `complaints?${query}`);
    expect(listed).toMatchObject({ status: 200 });
    expect(listed.body.items).toContainEqual(
      expect.objectContaining({ id: complaint.slice('complaints/'.length), acceptanceOverdue: true }),
    );
  });
});
