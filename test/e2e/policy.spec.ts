import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Client } from 'pg';
import { mayAct, policy, relationsFor, type ActName, type Relation } from '#libs/identity';
import { roles, type Role } from '#libs/kernel';
import { happened } from '#libs/testing';
import { called, candidates } from '../../libs/review/src/domain/ballot/ballot.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly act: ActName | undefined;
}

type Asking = RunningApi['asAdmin'];

let api: RunningApi;
let operations: readonly Operation[];
/** By the first part of an address: the thing that stands there. */
let things: Readonly<Record<string, string>>;
const home = new Map<Role, Asking>();
const abroad = new Map<Role, Asking>();

/** At home each role acts for an organ that has to do with the case; abroad for one of another city. */
const homes: Readonly<Record<Role, string>> = {
  ...{ recommender: 'hall', reviewer: 'body', 'opinion-officer': 'health', office: 'region' },
  ...{ voter: 'hall', leader: 'region', auditor: 'region', administrator: 'region' },
};
const ofCase: readonly Relation[] = ['own', 'within'];

/** By the first part of an address: in which relations the organs at home stand to that thing. */
const heldAtHome: Readonly<Record<string, Readonly<Partial<Record<Role, readonly Relation[]>>>>> = {
  campaigns: { office: ofCase },
  nominations: {
    ...{ recommender: ofCase, reviewer: ['within'], 'opinion-officer': ['within', 'asked'] },
    ...{ office: ofCase, voter: ofCase },
  },
  letters: {
    ...{ recommender: ['within'], reviewer: ofCase, 'opinion-officer': ['within', 'asked'] },
    ...{ office: ofCase, voter: ['within'] },
  },
  packages: { reviewer: ofCase, 'opinion-officer': ofCase, office: ofCase },
  ballots: { office: ofCase, voter: ['assigned'] },
  notices: {
    ...{ recommender: ofCase, reviewer: ['within'], 'opinion-officer': ['within'] },
    ...{ office: ofCase, voter: ofCase },
  },
  honours: {
    ...{ recommender: ofCase, reviewer: ['within'], 'opinion-officer': ['within'] },
    ...{ office: ofCase, voter: ofCase },
  },
  sanctions: { reviewer: ['within'], 'opinion-officer': ['within'], office: ofCase },
  complaints: {
    ...{ recommender: ['within'], reviewer: ['within', 'asked'], 'opinion-officer': ['within'] },
    ...{ office: ofCase, voter: ['within'] },
  },
};
const held = (path: string, role: Role): ReadonlySet<Relation> => {
  const [first = ''] = path.split('/').slice(3);
  return new Set(heldAtHome[first === 'dossiers' ? 'nominations' : first]?.[role]);
};

const nominee = {
  ...{ kind: 'individual', category: 'cadre', identityNumber: 'SAMPLE-one' },
  ...{ name: '示例甲', post: '示例岗位', deeds: '示例事迹' },
  facts: {
    ...{ rank: 'section', serviceYears: 9, criteria: ['politics', 'discipline', 'integrity'] },
    ...{ merits: ['handling-petitions'], establishedPost: true, onDuty: true, fullTime: true },
  },
};
const letter = { ask: 'health', organ: 'health', number: '示例函〔2017〕1号', seal: '示例印章' };
const report = { lane: 'anonymous', channel: 'post', text: '示例', class: 'integrity' };

/** What comes of a nomination in the end, as it came to stand. */
const laterThings = (campaign: string, nomination: string) => {
  const days = { from: '2017-06-19', until: '2017-06-23', closesAt: '2017-06-23T16:00:00.000Z' };
  const counted = { workingDays: 5, counting: 'inclusive', arrangement: 'a'.repeat(64), rule: 'R30' };
  const shown = { campaign, stage: 'unit-notice', scope: 'unit', organ: 'hall', contents: ['main-deeds'] };
  const due = { due: '2017-05-22', dueAt: '2017-05-22T16:00:00.000Z', lateRule: 'R44' };
  const asked = { items: [], copies: 1, disc: false, ...due };
  const running = { campaign, members: ['voter-at-home'], candidates: [{ ...candidates[0]!, nomination }] };
  const titled = { title: { zh: '示例', en: 'sample' }, items: [], benefits: [], organ: 'region' };
  const title = { nomination, campaign, kind: 'individual', subject: 'SAMPLE', ...titled };
  const struck = { ground: 'fraud', organ: 'city', nominations: [nomination], slots: {}, reason: '示例' };
  return [
    happened(
      ...(['package', 'p1'] as const),
      {
        type: 'review.package-opened',
        data: { campaign, owner: 'city', package: 'preliminary', ...asked },
      },
      { type: 'review.package-submitted', data: { nominations: [nomination], copies: 1, disc: true } },
    ),
    happened('ballot', 'b1', {
      type: 'review.ballot-called',
      data: { ...called.data, ...running },
    }),
    happened('notice', 'x1', {
      type: 'notice.opened',
      data: { ...shown, nominations: [nomination], ...days, ...counted },
    }),
    happened('honour', nomination, { type: 'honours.conferred', data: title }),
    happened('sanction', 's1', {
      type: 'nomination.sanction-proposed',
      data: { campaign, ...struck, evidence: [`nomination-${nomination}@0`], by: 'somebody' },
    }),
  ];
};

/** What somebody at home opens; gives its id. */
const opened = async (role: Role, path: string, body: object): Promise<string> => {
  const answer = await home.get(role)!('POST', `/api/v1/${path}`, body);
  if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body.id;
};

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['region']);
  await api.registers('city', 'city', ['city'], 'region');
  await api.registers('body', 'city', ['recommending-body'], 'city');
  await api.registers('health', 'city', ['health'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  await api.registers('elsewhere', 'city', ['city'], 'region');
  for (const role of roles) {
    home.set(role, await api.asNew(`${role}-at-home`, homes[role], role));
    abroad.set(role, await api.asNew(`${role}-abroad`, 'elsewhere', role));
  }
  const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  const campaigns = await opened('office', 'campaigns', { rulebook });
  const enrolment = { organ: 'city', path: 'city' };
  await home.get('office')!('POST', `/api/v1/campaigns/${campaigns}/enrolments`, enrolment);
  const nominations = await opened('recommender', 'nominations', { ...nominee, campaign: campaigns });
  const letters = await opened('reviewer', 'letters', { ...letter, nominations: [nominations] });
  const complaints = await opened('reviewer', 'complaints', { ...report, about: [nominations] });
  await api.happens(...laterThings(campaigns, nominations));
  const cases = { nominations, dossiers: nominations, honours: nominations, letters, complaints };
  things = { campaigns, ...cases, packages: 'p1', ballots: 'b1', notices: 'x1', sanctions: 's1' };

  const document: OpenAPIObject = (await api.send('GET', '/api/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...{ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path },
      act: (operation as { 'x-act'?: ActName })['x-act'],
    })),
  );
}, 60_000);
afterAll(() => api.close());

/** Signing out would end the walk; it is for everybody. */
const walked = (): readonly (Operation & { readonly act: ActName })[] =>
  operations.flatMap((operation) =>
    operation.act === undefined || operation.act === 'session.end'
      ? []
      : [{ ...operation, act: operation.act }],
  );

const addressOf = (path: string): string =>
  path
    .replace('{id}', things[path.split('/')[3] ?? ''] ?? 'nothing')
    .replace('{digest}', 'd'.repeat(64))
    .replaceAll(/\{\w+\}/g, 'nothing');

/** Whether the policy stood in the way: what a decider refuses afterwards is another matter. */
const isLetIn = async (asking: Asking, { method, path }: Operation): Promise<boolean> => {
  const { status, body } = await asking(method, addressOf(path), method === 'GET' ? undefined : {});
  if (status === 500) throw new Error(`${method} ${path} failed`);
  return !(status === 403 && (body.code === 'HTTP.FORBIDDEN' || body.code === 'IDENTITY.NO_RELATION'));
};

const stands = (path: string): boolean => path.includes('{id}') && things[path.split('/')[3]!] !== undefined;

describe('Every route does what the policy says', () => {
  it('and names the act that it is', () => {
    const nameless = operations.filter(({ act }) => act === undefined).map(({ path }) => path);
    expect(nameless).toEqual([]);
    expect(operations.filter(({ act }) => act !== undefined && !(act in policy))).toEqual([]);
  });

  it('and every act is some route', () => {
    const routes = new Set(operations.map(({ act }) => act));
    expect(Object.keys(policy).filter((act) => !routes.has(act as ActName))).toEqual([]);
  });

  it('to anybody of the public, who needs no account', async () => {
    const stranger: Asking = (method, path, body) => api.send(method, path, body);
    const wrong: string[] = [];
    for (const { name, method, path, act } of walked()) {
      const { status } = await stranger(method, addressOf(path), method === 'GET' ? undefined : {});
      const isLetIn = status !== 401 && status !== 403;
      if (isLetIn !== mayAct(act, 'public', new Set())) wrong.push(`${name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(roles)('to a %s', async (role) => {
    const wrong: string[] = [];
    for (const operation of walked()) {
      const { name, path, act } = operation;
      const isRole = relationsFor(act, role).length > 0;
      const expected = {
        home: stands(path) ? mayAct(act, role, held(path, role)) : isRole,
        abroad: stands(path) ? mayAct(act, role, new Set()) : isRole,
      };
      const [atHome, isAbroad] = await Promise.all([
        isLetIn(home.get(role)!, operation),
        isLetIn(abroad.get(role)!, operation),
      ]);
      const found = { home: atHome, abroad: isAbroad };
      if (found.home !== expected.home || found.abroad !== expected.abroad)
        wrong.push(`${name}: ${JSON.stringify({ expected, found })}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('代理 in one campaign', () => {
  const behalf = { 'on-behalf-of': 'recommender-at-home' };
  const said = async (path: string, sent?: object): Promise<object> => {
    const method = sent ? 'POST' : 'GET';
    const { status, body } = await home.get('voter')!(method, addressOf(`/api/v1/${path}`), sent, behalf);
    return { status, ...(status === 403 && { code: body.code }) };
  };
  const delegated = async (campaign: string): Promise<void> => {
    const mine = home.get('recommender')!;
    await mine('POST', '/api/v1/accounts/me/delegations/ending', { to: 'voter-at-home' });
    const delegation = { to: 'voter-at-home', campaign, until: '2999-12-31' };
    const { status } = await mine('POST', '/api/v1/accounts/me/delegations', delegation);
    expect(status).toBe(200);
  };

  it('reaches what is of that campaign, and nothing else', async () => {
    const outside = { status: 403, code: 'IDENTITY.OUTSIDE_DELEGATION' };
    await delegated(things['campaigns']!);
    expect(await said('nominations/{id}')).toEqual({ status: 200 });
    expect(await said('campaigns/{id}')).toEqual({ status: 200 });
    expect(await said(`nominations?campaign=${things['campaigns']}`)).toEqual({ status: 200 });
    expect(await said('nominations?campaign=another')).toEqual(outside);
    expect(await said('nominations')).toEqual(outside);
    const about = { nominations: [things['nominations']] };
    expect(await said('notices', about)).toEqual({ status: 400 });
    expect(await said('notices', { nominations: [things['nominations'], 'nobody'] })).toEqual(outside);
    expect(await said('notices', { nominations: [] })).toEqual(outside);
    const whole = Array.from({ length: 200 }, () => things['nominations']);
    expect(await said('notices', { nominations: whole })).toEqual({ status: 400 });
    await delegated('another');
    expect(await said('notices', about)).toEqual(outside);
    for (const path of ['nominations/{id}', 'dossiers/{id}', 'campaigns/{id}'])
      expect(await said(path)).toEqual(outside);
  });
});

describe('Reading a case', () => {
  it('asks an auditor what for', async () => {
    const asAuditor = home.get('auditor')!;
    const path = addressOf('/api/v1/dossiers/{id}');
    expect(await asAuditor('GET', path, undefined, { purpose: '' })).toMatchObject({
      status: 400,
      body: { code: 'IDENTITY.PURPOSE_NEEDED' },
    });
    const purpose = encodeURIComponent('专项督查');
    expect((await asAuditor('GET', path, undefined, { purpose })).status).toBe(200);
  });
});

describe('R39: A recusal', () => {
  const isOfCase = (act: ActName): boolean => ![undefined, 'open'].includes(policy[act].shows);

  /** Nothing that is projected changes meanwhile. */
  const whileListsLag = async (happening: () => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: api.env.database!.ownerUrl });
    await client.connect();
    await client.query('begin; lock table recusal in exclusive mode');
    await happening().finally(() => client.end());
  };

  it('hides every kind of case at once, in whatever role somebody asks, and nothing that is open', async () => {
    const recused = roles.map((role) => ({
      type: 'vetting.recusal-declared',
      data: { account: `${role}-at-home`, reason: '系亲属' },
    }));
    const readings = walked().filter(({ method, path }) => method === 'GET' && stands(path));
    const wrong: string[] = [];
    await whileListsLag(async () => {
      await api.happens(happened('recusal', things['nominations']!, ...recused));
      for (const { name, method, path, act } of readings)
        for (const role of roles) {
          const { body } = await home.get(role)!(method, addressOf(path));
          const isHidden = isOfCase(act) && relationsFor(act, role).length > 0;
          if ((body.code === 'IDENTITY.RECUSED') !== isHidden)
            wrong.push(`${name} to a ${role}: ${body.code}`);
        }
    });
    expect(wrong).toEqual([]);
    expect(
      new Set(readings.filter(({ act }) => isOfCase(act)).map(({ path }) => path.split('/')[3])),
    ).toEqual(
      new Set(['nominations', 'dossiers', 'letters', 'complaints', 'packages', 'ballots', 'sanctions']),
    );
  });
});
