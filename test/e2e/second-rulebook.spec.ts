import { checksFor, opinionsFor } from '#libs/rulebook';
import { DonglingCampaign, digest, rulebook, rulebookText } from './dongling-campaign.fixture.js';
import { extraAsks, members, nominees, owners, type Name } from './dongling.fixture.js';

const individualsOfTheCity: readonly Name[] = [
  ...(['weaver', 'fitter', 'brewer', 'grower', 'millHead', 'brewHead'] as const),
];
const ofTheCity: readonly Name[] = [...individualsOfTheCity, 'nightShift', 'bottling'];
const ofTheHarbours: readonly Name[] = ['pilot', 'surveyor'];
const recommended: readonly Name[] = [...ofTheCity, ...ofTheHarbours, 'forester'];
const winners: readonly Name[] = [...ofTheCity, ...ofTheHarbours].filter(
  (name) => name !== 'brewHead' && name !== 'bottling',
);

let dongling: DonglingCampaign;

beforeAll(async () => {
  dongling = await DonglingCampaign.open('2025-01-17T01:00:00.000Z');
}, 60_000);
afterAll(() => dongling.close());

const each = async (names: readonly Name[], act: (name: Name) => Promise<unknown>): Promise<void> => {
  await Promise.all(names.map(act));
};
const nomination = (name: Name): string => `nominations/${dongling.nomination(name)}`;
const dossier = (name: Name): string => `dossiers/${dongling.nomination(name)}`;
const support = { recommendation: 'support', remarks: '示例' };

describe('The campaign of Dongling Province, under the second rulebook', () => {
  it('M4, M5, M20, M28: has its own places, due day and secretariat', async () => {
    const [office, campaign] = [dongling.as('secretariat-office'), `campaigns/${dongling.id}`];
    for (const [organ, { path }] of Object.entries(owners))
      await office.does(`${campaign}/enrolments`, { organ, path });
    const group = { group: 'secretariat', organ: 'secretariat', members };
    expect(await office.isRefused(`${campaign}/groups`, { ...group, coLeaders: [] })).toMatchObject({
      code: 'CAMPAIGN.CO_LEADERS_MISSING',
      rule: 'M28',
    });
    await office.does(`${campaign}/groups`, { ...group, coLeaders: members.slice(0, 1) });

    expect(await dongling.shows(campaign)).toMatchObject({
      rulebook: 'model-worker-province',
      dueDates: [{ package: 'application', due: '2025-03-14' }],
    });
    expect(await dongling.shows(`${campaign}/quotas/harbours`)).toMatchObject({
      places: [
        { kind: 'individual', granted: 2 },
        { kind: 'collective', granted: 1 },
      ],
    });
  });

  it('M8, M11: each workplace goes its three steps in their order, and answers for its nominees', async () => {
    const held = { heldOn: '2025-01-17', present: 40, inFavour: 36, against: 2, minutes: digest };
    await each([...recommended, 'director'], async (name) => {
      await dongling.nominate(name);
      await dongling.unitOf(name).does(`${dossier(name)}/self-review`, { aspects: ['truth', 'esteem'] });
    });
    const tooEarly = { step: 'committee-decision', ...held };
    expect(await dongling.as('mill').isRefused(`${nomination('weaver')}/steps`, tooEarly)).toMatchObject({
      code: 'NOMINATION.STEP_OUT_OF_ORDER',
      rule: 'M8',
    });
    await each([...recommended, 'director'], async (name) => {
      for (const step of ['self-application', 'workers-congress', 'committee-decision'])
        await dongling.unitOf(name).does(`${nomination(name)}/steps`, { step, ...held });
    });
  });

  it('M3, M2: a cadre of division level is not proposed; a worker of two years is, by a waiver', async () => {
    const station = dongling.as('pilot-station');
    expect(await station.isRefused(`${nomination('director')}/proposal`)).toMatchObject({ rule: 'M3' });
    await station.does(`${nomination('director')}/rejection`, { rule: 'M3', reason: '正处级' });
    expect(await station.isRefused(`${nomination('pilot')}/proposal`)).toMatchObject({ rule: 'M2' });
    await station.does(`${nomination('pilot')}/waivers`, { rule: 'M2', reason: '救助遇险船只，贡献突出' });
    await each(recommended, (name) => dongling.unitOf(name).does(`${nomination(name)}/proposal`));
  });

  it('M9: in the county, trade union and HR inspect together', async () => {
    const [union, hr] = [dongling.as('yunhe-union'), dongling.as('yunhe-hr')];
    const inspection = { findings: ['on-site', 'conditions'], ...support };
    await each(ofTheCity, (name) => union.does(`${nomination(name)}/reviews`, inspection));
    expect(await union.isRefused(`${nomination('weaver')}/advance`)).toMatchObject({ rule: 'M9' });
    await each(ofTheCity, async (name) => {
      await hr.does(`${nomination(name)}/reviews`, inspection);
      await union.does(`${nomination(name)}/advance`);
    });
  });

  it('M10, M19: a workplace notice lasts 7 working days after its first day; a trade union settles an objection', async () => {
    await dongling.goesOnTo('2025-01-20T01:00:00.000Z');
    const contents = ['basic-facts', 'main-deeds', 'votes-of-congress'];
    const notices = new Map<string, string>();
    for (const unit of new Set(recommended.map((name) => nominees[name].unit))) {
      const theirs = recommended.filter((name) => nominees[name].unit === unit);
      notices.set(unit, await dongling.post(dongling.as(unit), 'workplace-notice', theirs, contents));
    }
    const raised = await dongling.as('yunhe-union').does(`notices/${notices.get('orchard')}/objections`, {
      ...{ nomination: dongling.nomination('grower'), text: '示例异议' },
      ...{ lane: 'real-name', channel: 'post' },
      reporter: { name: '示例来信人', contact: '示例地址' },
    });

    // Day 1 is the 21st; Sunday the 26th is worked, 28 January to 4 February is the Spring Festival.
    const ofTheMill = `notices/${notices.get('mill')}`;
    expect(await dongling.shows(ofTheMill)).toMatchObject({ from: '2025-01-20', until: '2025-02-05' });
    expect(await dongling.as('mill').isRefused(`${ofTheMill}/closing`)).toMatchObject({ rule: 'M10' });
    await dongling.goesOnTo('2025-02-05T16:00:00.000Z');
    expect(await dongling.shows(ofTheMill)).toMatchObject({ status: 'closed' });
    expect(await dongling.as('orchard').isRefused(`${nomination('grower')}/advance`)).toMatchObject({
      rule: 'M10',
    });

    const complaint = `complaints/${raised.id}`;
    const investigators = ['yunhe-investigator'];
    expect(await dongling.as('tax').isRefused(`${complaint}/investigation`, { investigators })).toMatchObject(
      {
        code: 'VETTING.CANNOT_INVESTIGATE',
        rule: 'M19',
      },
    );
    const investigator = dongling.as('yunhe-investigator');
    await investigator.does(`${complaint}/investigation`, { investigators });
    const conclusions = [{ nomination: dongling.nomination('grower'), finding: 'unsubstantiated' }];
    await investigator.does(`${complaint}/conclusion`, { conclusions });
    await each(recommended, (name) => dongling.unitOf(name).does(`${nomination(name)}/advance`));
  });

  it('M12, M13, M15–M18: each category is vetted by its own matrix, and an integrity opinion is signed', async () => {
    await each(recommended, async (name) => {
      const office = dongling.officeOf(name);
      for (const { ask } of opinionsFor(rulebook, nominees[name])) {
        await dongling.asks(name, ask);
        if (name !== 'millHead') await dongling.answers(name, ask);
      }
      for (const check of checksFor(rulebook, nominees[name]))
        await office.does(`${dossier(name)}/checks`, { check, result: 'clean', source: '示例材料' });
    });
    const letter = await dongling.drafts('millHead', 'discipline');
    const unsigned = { nominations: [dongling.nomination('millHead')] };
    expect(await dongling.as('discipline').isRefused(`${letter}/reply`, unsigned)).toMatchObject({
      code: 'VETTING.SIGNATORY_MISSING',
      rule: 'M13',
    });
    await dongling.answers('millHead', 'discipline');
    await dongling.answers('millHead', 'public-security');
  });

  it('M14: the head of an enterprise does not go on before each of five more organs has answered', async () => {
    await each(recommended, (name) => dongling.officeOf(name).does(`${nomination(name)}/putting-forward`));
    for (const ask of extraAsks) {
      const refusal = await dongling.officeOf('millHead').isRefused(`${nomination('millHead')}/advance`);
      const missing = expect.stringContaining(`opinion-missing:${ask}`);
      expect(refusal).toMatchObject({ rule: 'M14', detail: { en: missing } });
      await dongling.answers('millHead', ask);
    }
    await each(recommended, (name) => dongling.officeOf(name).does(`${nomination(name)}/advance`));
    expect(await dongling.shows(`campaigns/${dongling.id}/quotas/liuchuan`)).toMatchObject({
      places: [
        { kind: 'individual', granted: 6, free: 0 },
        { kind: 'collective', granted: 2, free: 0 },
      ],
    });
  });

  it('M10: the city posts its choice for another 7 working days; a system has no such stage', async () => {
    await dongling.goesOnTo('2025-02-10T01:00:00.000Z');
    const office = dongling.as('liuchuan-office');
    const notice = await dongling.post(office, 'city-notice', ofTheCity, ['basic-facts', 'main-deeds']);
    expect(await dongling.shows(`notices/${notice}`)).toMatchObject({ until: '2025-02-19' });
    expect(await dongling.shows(nomination('pilot'))).toMatchObject({ stage: 'application' });
    await dongling.goesOnTo('2025-02-19T16:00:00.000Z');
    await each(ofTheCity, (name) => office.does(`${nomination(name)}/advance`));
  });

  it('M20: the one package is due by 14 March; then time forfeits what has not come, and nothing else', async () => {
    await dongling.deliver('liuchuan', ofTheCity);
    await dongling.deliver('harbours', ofTheHarbours);
    await each([...ofTheCity, ...ofTheHarbours], (name) =>
      dongling.as('secretariat-office').does(`${nomination(name)}/advance`),
    );
    await dongling.goesOnTo('2025-03-14T15:59:59.999Z');
    expect(await dongling.shows(nomination('forester'))).toMatchObject({ status: 'open' });
    await dongling.goesOnTo('2025-03-14T16:00:00.000Z');
    expect(await dongling.shows(nomination('forester'))).toMatchObject({ status: 'forfeited' });
    expect(await dongling.shows(nomination('pilot'))).toMatchObject({ status: 'open' });
    const late = `packages/${dongling.id}-forests-application/items`;
    const union = dongling.as('forests-union');
    const item = { item: 'deeds', digest: await union.uploads('示例事迹') };
    expect(await union.isRefused(late, item)).toMatchObject({
      code: 'REVIEW.PACKAGE_LATE',
      rule: 'M20',
    });
  });

  it('M21: a ballot with more places than candidates is refused; the province amends its rulebook', async () => {
    await dongling.goesOnTo('2025-03-17T01:00:00.000Z');
    const office = dongling.as('secretariat-office');
    const candidates = dongling.nominations([...individualsOfTheCity, ...ofTheHarbours]);
    const call = { campaign: dongling.id, stage: 'secretariat-ballot', kind: 'individual', candidates };
    expect(await office.isRefused('ballots', call)).toMatchObject({
      code: 'REVIEW.NOT_DIFFERENTIAL',
      rule: 'M21',
    });
    const amended = rulebookText.replace('individual: 30, collective: 10', 'individual: 7, collective: 1');
    const amendment = { rulebook: amended, reason: '申报人数少于预期' };
    await office.does(`campaigns/${dongling.id}/amendments`, amendment);
  });

  it('M21, M22: two thirds elect; a second head would be more than 15% of seven, and is passed over', async () => {
    const workers = { weaver: 4, fitter: 4, brewer: 4, grower: 4, pilot: 4, surveyor: 4 };
    await dongling.vote('individual', { millHead: 5, brewHead: 4, ...workers });
    await dongling.vote('collective', { nightShift: 5, bottling: 0 });
    expect(await dongling.shows(nomination('brewHead'))).toMatchObject({ status: 'passed-over' });
    expect(await dongling.shows(nomination('bottling'))).toMatchObject({ status: 'not-selected' });
    await each(winners, (name) => dongling.as('secretariat-office').does(`${nomination(name)}/advance`));
  });

  it('M23, M10: after the final check, the notice in the province runs over the Qingming festival', async () => {
    await dongling.goesOnTo('2025-03-28T01:00:00.000Z');
    const office = dongling.as('secretariat-office');
    expect(await office.isRefused(`${nomination('weaver')}/advance`)).toMatchObject({ rule: 'M23' });
    await each(winners, async (name) => {
      await office.does(`${nomination(name)}/reviews`, { findings: ['complete', 'unchanged'], ...support });
      await office.does(`${nomination(name)}/advance`);
    });
    const notice = await dongling.post(office, 'province-notice', winners, ['basic-facts', 'main-deeds']);
    // Day 1 is Monday the 31st, day 4 Thursday the 3rd; the 4th is Qingming, and day 5 is Monday the 7th.
    expect(await dongling.shows(`notices/${notice}`)).toMatchObject({ until: '2025-04-09' });
    await dongling.goesOnTo('2025-04-09T16:00:00.000Z');
    await each(winners, (name) => office.does(`${nomination(name)}/advance`));
  });

  it('M24, M25: the committee confers the titles of the province, with their items', async () => {
    const committee = dongling.as('committee');
    await each(winners, (name) => committee.does('honours', { nomination: dongling.nomination(name) }));
    const prize = { item: 'prize-money', fen: 2_000_000 };
    await committee.does(`honours/${dongling.nomination('nightShift')}/items`, prize);
    expect(await dongling.shows(`honours/${dongling.nomination('millHead')}`)).toMatchObject({
      title: { zh: '东岭省劳动模范' },
      items: [{ item: 'medal' }, { item: 'ribbon' }, { item: 'certificate' }, { item: 'prize-money' }],
    });
    expect(await dongling.shows(`honours/${dongling.nomination('nightShift')}`)).toMatchObject({
      title: { zh: '东岭省先进班组' },
      items: [{ item: 'pennant' }, { item: 'prize-money', issuedFen: 2_000_000 }],
    });
  });

  it('cites its own rules only: at every gate of everybody, and in every refusal', async () => {
    const { rules } = rulebook;
    for (const name of [...recommended, 'director'] as const) {
      const { stages } = await dongling.shows(`${nomination(name)}/gates`);
      const cited = stages.flatMap(({ gates }: Gated) => gates.map(({ rule }) => rule));
      expect(cited.length).toBeGreaterThan(20);
      for (const rule of cited) expect(Object.keys(rules)).toContain(rule);
    }
    expect(dongling.refusals.length).toBeGreaterThan(12);
    for (const refusal of dongling.refusals) {
      expect(Object.keys(rules)).toContain(refusal.rule);
      expect(JSON.stringify([refusal.detail, refusal.next])).not.toMatch(/\bR\d/);
    }
  });

  it('is counted in its report by its own stages, and everybody who was stopped under its own rules', async () => {
    const path = `campaigns/${dongling.id}/report?minPosition=${await dongling.api.head()}`;
    const report = await dongling.shows(path);
    expect(report.stopped).toHaveLength(4);
    expect(report.stopped).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'M3', outcome: 'rejected', count: 1 }),
        expect.objectContaining({ rule: 'M20', outcome: 'forfeited', count: 1 }),
        expect.objectContaining({ rule: 'M22', outcome: 'passed-over', count: 1 }),
        expect.objectContaining({ outcome: 'not-selected', count: 1 }),
      ]),
    );
    const stages = Object.values(rulebook.paths).flatMap((path) => path.map(({ stage }) => stage));
    expect(new Set(report.stages.map(({ stage }: { stage: string }) => stage))).toEqual(new Set(stages));
    expect(report.honours).toMatchObject({ conferred: winners.length, revoked: 0 });
  });
});

interface Gated {
  readonly gates: readonly { readonly rule: string }[];
}
