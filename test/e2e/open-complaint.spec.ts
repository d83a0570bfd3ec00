import { readFileSync } from 'node:fs';
import { DrivenClock, type DomainEvent } from '#libs/kernel';
import { nominated } from './nominee.fixture.js';
import { People } from './people.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const named = (id: string) => ({ id, name: { zh: `示例 ${id}`, en: `Sample ${id}` } });
const organs = [
  { ...named('region'), level: 'region', kinds: ['government'] },
  { ...named('region-office'), level: 'region', kinds: ['office'], parent: 'region' },
  { ...named('petition'), level: 'region', kinds: ['petition'], parent: 'region' },
  { ...named('discipline'), level: 'region', kinds: ['discipline'], parent: 'region' },
  { ...named('hall'), level: 'unit', kinds: ['unit'], parent: 'region' },
];
const accounts = [
  { login: 'office', organ: 'region-office', role: 'office' },
  { login: 'petition-officer', organ: 'petition', role: 'opinion-officer' },
  { login: 'investigator', organ: 'discipline', role: 'opinion-officer' },
];
const complaintsChecked: DomainEvent = {
  type: 'vetting.check-recorded',
  data: {
    ...{ check: 'complaints', organ: 'discipline', result: 'clean', source: '示例', remarks: '', by: 'a' },
    ...{ found: {}, differs: [], discrepancies: [], passages: [] },
  },
};

let api: RunningApi;
let people: People;
let campaign: string;

beforeAll(async () => {
  api = await runningApi({ clock: new DrivenClock('2017-05-15T01:00:00.000Z') });
  people = new People(api);
  await people.as('admin').does('organs/batch', { organs });
  for (const { id, password } of await api.opens(accounts)) people.meets(id, password);
  const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  ({ id: campaign } = await people.as('office').does('campaigns', { rulebook }));
  const vetted = { stage: 'region-review', since: [], vetting: [complaintsChecked] };
  for (const id of ['accused', 'other']) await api.happens(...nominated(id, campaign, vetted));
}, 60_000);
afterAll(() => api.close());

describe('An open complaint over HTTP', () => {
  it('R39: refuses its nominee’s advance and nobody else’s, until it is found to be unsubstantiated', async () => {
    const office = people.as('office');
    const findings = ['procedure', 'authenticity', 'facts', 'deeds'];
    for (const id of ['accused', 'other'])
      await office.does(`nominations/${id}/reviews`, {
        ...{ findings, recommendation: 'support', remarks: '同意' },
      });
    const { id: complaint } = await people.as('petition-officer').does('complaints', {
      ...{ lane: 'anonymous', channel: 'post', postmark: '2017-05-12', class: 'integrity' },
      ...{ text: '反映的问题', about: ['accused'] },
    });

    const refusal = await office.isRefused('nominations/accused/advance');
    expect(refusal).toMatchObject({ status: 422, code: 'NOMINATION.GATES_NOT_MET', rule: 'R39' });
    await office.does('nominations/other/advance');

    const discipline = people.as('investigator');
    await discipline.does(`complaints/${complaint}/acceptance`);
    await discipline.does(`complaints/${complaint}/investigation`, { investigators: ['investigator'] });
    expect(await office.isRefused('nominations/accused/advance')).toMatchObject({ rule: 'R39' });
    await discipline.does(`complaints/${complaint}/conclusion`, {
      conclusions: [{ nomination: 'accused', finding: 'unsubstantiated' }],
      measures: '经查不属实',
    });
    await office.does('nominations/accused/advance');
    expect(await office.reads('nominations/accused')).toMatchObject({ stage: 'region-ballot' });
  });
});
