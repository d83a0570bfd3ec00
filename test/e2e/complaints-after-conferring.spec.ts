import { readFileSync } from 'node:fs';
import { type Part } from '#libs/decisions';
import { EventStore } from '#libs/event-store';
import { DrivenClock } from '#libs/kernel';
import { happened } from '#libs/testing';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

type Asking = RunningApi['asAdmin'];

const clock = new DrivenClock('2018-05-15T01:00:00.000Z');
const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

let api: RunningApi;
let asOffice: Asking;
let asInvestigator: Asking;
let campaign: string;

const honourOf = (id: string): Part =>
  happened('honour', id, {
    type: 'honours.conferred',
    data: {
      ...{ nomination: id, campaign, kind: 'individual', subject: id, title: { zh: '示例', en: 'Sample' } },
      ...{ items: [{ item: 'medal', money: false }], benefits: [], organ: 'region' },
    },
  });

const typesIn = async (stream: string): Promise<readonly string[]> =>
  (await api.app.get(EventStore).readStream(stream, {})).map(({ type }) => type);

beforeAll(async () => {
  api = await runningApi({ clock });
  await api.registers('region', 'region', ['government']);
  await api.registers('region-discipline', 'region', ['discipline'], 'region');
  await api.registers('hall', 'unit', ['unit'], 'region');
  asOffice = await api.joins('region-clerk', 'region', 'office');
  asInvestigator = await api.joins('investigator', 'region-discipline', 'opinion-officer');
  const { body } = await asOffice('POST', 'campaigns', { rulebook });
  campaign = body.id;
  await api.happens(...nominated('holder', campaign), honourOf('holder'), ...nominated('other', campaign));
}, 60_000);
afterAll(() => api.close());

const about = ['holder', 'other'];

const lodged = async (): Promise<string> => {
  const lodging = { lane: 'anonymous', channel: 'web', about, text: '反映的问题' };
  return `complaints/${(await asOffice('POST', 'complaints', lodging)).body.id}`;
};

describe('A complaint after conferring', () => {
  it('R39, R52: opens an inquiry into the honour of a holder, and a dossier of nobody but the others', async () => {
    const complaint = await lodged();
    expect(await typesIn('dossier-holder')).toEqual(['vetting.dossier-opened']);
    expect(await typesIn('honour-holder')).toEqual(['honours.conferred', 'honours.inquiry-opened']);
    expect(await typesIn('dossier-other')).toEqual(['vetting.dossier-opened', 'vetting.complaint-linked']);
    expect((await asInvestigator('GET', complaint)).body).toMatchObject({ about, holders: ['holder'] });

    await asInvestigator('POST', `${complaint}/investigation`, { investigators: ['investigator'] });
    const conclusions = about.map((nomination) => ({ nomination, finding: 'partly' }));
    expect((await asInvestigator('POST', `${complaint}/conclusion`, { conclusions })).status).toBe(200);
    expect((await typesIn('honour-holder')).at(-1)).toBe('honours.inquiry-concluded');
    expect((await typesIn('dossier-other')).at(-1)).toBe('vetting.complaint-concluded');

    const reopening = { reason: '新线索', evidence: ['照片'] };
    expect((await asInvestigator('POST', `${complaint}/reopening`, reopening)).status).toBe(200);
    expect((await typesIn('honour-holder')).at(-1)).toBe('honours.inquiry-opened');
  });

  it('R39, R52: that is declined ends the inquiry, and proves nothing', async () => {
    const complaint = await lodged();
    const declining = { reason: '没有具体线索' };
    expect((await asInvestigator('POST', `${complaint}/declining`, declining)).status).toBe(200);
    const events = await api.app.get(EventStore).readStream('honour-holder', {});
    const last = events.at(-1);
    expect(last?.type).toBe('honours.inquiry-concluded');
    expect(JSON.parse(last?.data ?? '')).toMatchObject({ finding: 'unsubstantiated' });
  });
});
