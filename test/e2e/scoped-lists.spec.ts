import { readFileSync } from 'node:fs';
import { DrivenClock } from '#libs/kernel';
import { happened } from '#libs/testing';
import { called, candidates } from '../../libs/review/src/domain/ballot/ballot.fixture.js';
import { nominated } from './nominee.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const cities = ['city', 'other'] as const;
const accounts = [
  ['office', 'region', 'office'],
  ['foreign-office', 'other-region', 'office'],
  ['auditor', 'region', 'auditor'],
  ['recused-auditor', 'region', 'auditor'],
  ['voter', 'region', 'voter'],
  ['other-voter', 'other-region', 'voter'],
  ...cities.flatMap(
    (city) =>
      [
        [`${city}-head`, city, 'reviewer'],
        [`${city}-bureau`, `${city}-hr`, 'reviewer'],
        [`${city}-cousin`, `${city}-hr`, 'reviewer'],
        [`${city}-clerk`, `${city}-hall`, 'recommender'],
        [`${city}-health`, `${city}-clinic`, 'opinion-officer'],
        [`${city}-deputy`, `${city}-clinic`, 'opinion-officer'],
        [`${city}-inspector`, `${city}-discipline`, 'opinion-officer'],
      ] as const,
  ),
] as const;

let api: RunningApi;
let campaign: string;
const tokens = new Map<string, string>();

/** What somebody is answered; `a for b` stands in for b. */
const asks = (who: string, method: string, path: string, body?: object): Promise<Answer> => {
  const [login = '', other] = who.split(' for ');
  const authorization = `Bearer ${tokens.get(login)}`;
  const behalf: Record<string, string> = other === undefined ? {} : { 'on-behalf-of': other };
  return api.send(method, `/api/v1/${path}`, body, { authorization, ...behalf });
};

/** What happened in one city to its two nominees. */
const caseOf = (city: string) => {
  const [one, two] = [`${city}-n1`, `${city}-n2`] as const;
  const unit = `${city}-hall`;
  const request = {
    ...{ ask: 'health', organ: `${city}-clinic`, requestedBy: `${city}-hr`, letter: '示例函' },
    ...{ letterId: `${city}-letter`, dueOn: '2017-05-19', arrangement: 'a'.repeat(64) },
  };
  const letter = {
    ...{ number: '示例函', seal: '示例印章', attachments: [], ask: 'health', campaign },
    ...{ from: `${city}-hr`, to: `${city}-clinic`, lines: [one, two], follows: null, by: `${city}-bureau` },
    ...{ dueOn: '2017-05-19', urgeOn: [], arrangement: 'a'.repeat(64), timezone: 'Asia/Shanghai' },
  };
  const complaint = {
    ...{ lane: 'anonymous', channel: 'post', postmark: null, class: null, about: [one], holders: [] },
    ...{ notice: null, receivedBy: `${city}-clinic`, text: '示例', reporter: null, reply: null },
  };
  const sanction = {
    ...{ campaign, ground: 'fraud', organ: city, nominations: [one], slots: {}, reason: '示例' },
    ...{ evidence: [`nomination-${one}@0`], by: 'other-voter' },
  };
  const pack = {
    ...{
      campaign,
      owner: city,
      package: 'preliminary',
      due: '2017-05-22',
      items: [],
      copies: 1,
      disc: false,
    },
    ...{ dueAt: '2017-05-22T16:00:00.000Z', lateRule: 'R44' },
  };
  const ballot = {
    ...called.data,
    campaign,
    members: [`${city}-voter`],
    candidates: candidates.slice(0, 1).map((candidate) => ({ ...candidate, nomination: one })),
  };
  const submitted = { nominations: [one, two], copies: 1, disc: true };
  return [
    ...nominated(one, campaign, { unit, vetting: [{ type: 'vetting.opinion-requested', data: request }] }),
    ...nominated(two, campaign, { unit }),
    happened('letter', `${city}-letter`, { type: 'vetting.letter-issued', data: letter }),
    happened('complaint', `${city}-complaint`, { type: 'vetting.complaint-lodged', data: complaint }),
    happened('sanction', `${city}-sanction`, { type: 'nomination.sanction-proposed', data: sanction }),
    happened(
      ...(['package', `${city}-package`] as const),
      { type: 'review.package-opened', data: pack },
      { type: 'review.package-submitted', data: submitted },
    ),
    happened('ballot', `${city}-ballot`, { type: 'review.ballot-called', data: ballot }),
  ];
};

/** Where each kind of thing is listed, and what there is of it. */
const lists = () => {
  const of = (...names: readonly string[]) =>
    cities.flatMap((city) => names.map((name) => `${city}-${name}`));
  return {
    nominations: { at: [`nominations?campaign=${campaign}`], ids: of('n1', 'n2') },
    letters: { at: cities.map((city) => `letters?organ=${city}-clinic`), ids: of('letter') },
    'letters/sent': { at: cities.map((city) => `letters/sent?organ=${city}-hr`), ids: of('letter') },
    complaints: { at: ['complaints?'], ids: of('complaint') },
    sanctions: { at: [`sanctions?campaign=${campaign}`], ids: of('sanction') },
    packages: { at: [`packages?campaign=${campaign}`], ids: of('package') },
    ballots: { at: [`ballots?campaign=${campaign}`], ids: of('ballot') },
  };
};

/** Ids that somebody's list shows, one a page; `undefined` where the list is not for their role. */
const listed = async (login: string, paths: readonly string[]): Promise<readonly string[] | undefined> => {
  const found: string[] = [];
  for (const path of paths) {
    for (let after = ''; ;) {
      const cursor = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
      const page = `${path}&limit=1&minPosition=${await api.head()}${cursor}`;
      const { status, body } = await asks(login, 'GET', page);
      if (status === 403) return undefined;
      expect({ page, status }).toEqual({ page, status: 200 });
      found.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      after = body.next;
    }
  }
  return found;
};

const readable = async (login: string, kind: string, ids: readonly string[]): Promise<readonly string[]> => {
  const answers = await Promise.all(ids.map((id) => asks(login, 'GET', `${kind.split('/')[0]}/${id}`)));
  return ids.filter((_, index) => answers[index]?.status === 200);
};

beforeAll(async () => {
  api = await runningApi({ clock: new DrivenClock('2017-05-15T01:00:00.000Z') });
  await api.registers('region', 'region', ['region']);
  await api.registers('other-region', 'region', ['region']);
  for (const city of cities) {
    await api.registers(city, 'city', ['city'], 'region');
    await api.registers(`${city}-hr`, 'city', ['recommending-body'], city);
    await api.registers(`${city}-clinic`, 'unit', ['unit'], 'other-region');
    await api.registers(`${city}-discipline`, 'city', ['discipline'], city);
    await api.registers(`${city}-hall`, 'unit', ['unit'], city);
  }
  const opened = await api.opens(accounts.map(([login, organ, role]) => ({ login, organ, role })));
  for (const { id, password } of opened) tokens.set(id, await api.logIn(id, password));
  campaign = (await asks('office', 'POST', 'campaigns', { rulebook })).body.id;
  for (const city of cities) await api.happens(...caseOf(city));
  for (const nomination of ['city-n1', 'city-n2'])
    await api.happens(
      happened(
        'recusal',
        nomination,
        ...['city-cousin', 'city-deputy', 'recused-auditor'].map((account) => ({
          type: 'vetting.recusal-declared',
          data: { account, reason: '亲属' },
        })),
      ),
    );
  const delegated = { to: 'city-bureau', until: '2017-05-16' };
  expect((await asks('city-cousin', 'POST', 'accounts/me/delegations', delegated)).status).toBe(200);
}, 120_000);
afterAll(() => api.close());

describe('Lists', () => {
  it.each([...accounts.map(([login]) => login), 'city-bureau for city-cousin'])(
    'show %s what the single reading gives, neither more nor less',
    async (login) => {
      for (const [kind, { at, ids }] of Object.entries(lists())) {
        const found = await listed(login, at);
        if (found === undefined) continue;
        const given = await readable(login, kind, ids);
        expect({ kind, ids: [...found].sort() }).toEqual({ kind, ids: [...given].sort() });
      }
    },
    30_000,
  );

  it('show an officer nothing of another city, and the office of the campaign and the auditor both', async () => {
    const { nominations, letters, packages, sanctions } = lists();
    for (const city of cities)
      for (const login of [`${city}-head`, `${city}-bureau`]) {
        expect(await listed(login, nominations.at)).toEqual([`${city}-n1`, `${city}-n2`]);
        expect(await listed(login, packages.at)).toEqual([`${city}-package`]);
        expect(await listed(login, sanctions.at)).toEqual([`${city}-sanction`]);
      }
    expect(await listed('city-health', nominations.at)).toEqual(['city-n1']);
    expect(await listed('city-health', letters.at)).toEqual(['city-letter']);
    for (const login of ['office', 'auditor']) {
      expect(await listed(login, nominations.at)).toEqual(nominations.ids);
      expect(await listed(login, letters.at)).toEqual(letters.ids);
    }
    for (const list of [nominations, letters, packages, sanctions])
      expect(await listed('foreign-office', list.at)).toEqual([]);
  });

  it('R39: leave out the cases from which the reader is recused', async () => {
    const { nominations, letters, complaints, packages, ballots, sanctions } = lists();
    for (const login of ['city-cousin', 'city-bureau for city-cousin'])
      expect(await listed(login, nominations.at)).toEqual([]);
    expect(await listed('city-deputy', letters.at)).toEqual([]);
    expect(await listed('city-deputy', complaints.at)).toEqual([]);
    expect(await listed('city-health', complaints.at)).toEqual(['city-complaint']);
    expect(await listed('recused-auditor', nominations.at)).toEqual(['other-n1', 'other-n2']);
    for (const [name, list] of Object.entries({
      complaint: complaints,
      package: packages,
      ballot: ballots,
      sanction: sanctions,
    }))
      expect(await listed('recused-auditor', list.at)).toEqual([`other-${name}`]);
  });
});
