import { readFileSync } from 'node:fs';
import { happened } from '#libs/testing';
import { called } from '../../libs/review/src/domain/ballot/ballot.fixture.js';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

let api: RunningApi;
let campaign: string;

beforeAll(async () => {
  api = await runningApi();
  await api.registers('region', 'region', ['government']);
  await api.registers('city', 'city', ['government'], 'region');
  await api.registers('city-body', 'city', ['recommending-body'], 'city');
  await api.registers('hall', 'unit', ['unit'], 'city');
  await api.registers('other-city', 'city', ['government'], 'region');
  for (const [login, organ, role] of [
    ['office', 'region', 'office'],
    ['clerk', 'hall', 'recommender'],
    ['cousin', 'city-body', 'reviewer'],
    ['reviewer', 'city-body', 'reviewer'],
    ['elsewhere', 'other-city', 'reviewer'],
    ['leader', 'region', 'leader'],
    ['auditor', 'region', 'auditor'],
  ] as const)
    await api.joins(login, organ, role);
  const { body } = await api.as('office')('POST', 'campaigns', { rulebook });
  campaign = body.id;
  for (const id of ['n1', 'n2']) await api.happens(...nominated(id, campaign));
}, 60_000);
afterAll(() => api.close());

const brought = async (login: string): Promise<string> =>
  (await api.as(login)('POST', 'attachments', '示例', { 'content-type': 'text/plain' })).body.digest;

const asks = async (login: string, digest: string, headers?: Record<string, string>): Promise<unknown> => {
  const { status, body } = await api.as(login)('GET', `attachments/${digest}`, undefined, headers);
  return status === 200 ? status : body.code;
};

const answers = async (digest: string, ...logins: readonly string[]): Promise<readonly unknown[]> =>
  Promise.all(logins.map((login) => asks(login, digest)));

const isNamedBy = async (nomination: string, minutes: string): Promise<number> => {
  const held = { step: 'inspection', heldOn: '2017-05-15', present: 3, inFavour: 3, against: 0, minutes };
  const { position } = await api.happens(
    happened('nomination', nomination, { type: 'nomination.step-recorded', data: held }),
  );
  return position ?? 0;
};

describe('A file', () => {
  it('is read by who brought it alone, until a case names it', async () => {
    const digest = await brought('clerk');
    expect(await answers(digest, 'clerk', 'reviewer', 'auditor')).toEqual([
      ...[200, 'ATTACHMENTS.NOT_FOUND', 'ATTACHMENTS.NOT_FOUND'],
    ]);
  });

  it('is then read by those who may read the case, and by nobody who knows the digest only', async () => {
    const digest = await brought('clerk');
    await isNamedBy('n1', digest);
    expect(await answers(digest, 'clerk', 'reviewer', 'office', 'auditor')).toEqual(Array(4).fill(200));
    expect(await asks('elsewhere', digest)).toBe('ATTACHMENTS.NOT_FOR_YOU');
    expect(await answers(digest, 'leader', 'admin')).toEqual(Array(2).fill('HTTP.FORBIDDEN'));
    expect(await asks('auditor', digest, { purpose: '' })).toBe('IDENTITY.PURPOSE_NEEDED');
  });

  it('is hidden from whoever is recused from all the cases that name it', async () => {
    const digest = await brought('clerk');
    await isNamedBy('n1', digest);
    await api.as('cousin')('POST', 'dossiers/n1/recusals', { reason: '亲属' });
    expect(await answers(digest, 'cousin', 'reviewer')).toEqual(['ATTACHMENTS.NOT_FOR_YOU', 200]);
    await isNamedBy('n2', digest);
    expect(await asks('cousin', digest)).toBe(200);
  });

  it('for which a title is fought over is not as open as the register', async () => {
    const digest = await brought('clerk');
    const said = { proposal: 'honour-n2@6', text: '示例', organ: 'hall', by: 'clerk' } as const;
    await api.happens(
      happened('honour', 'n2', {
        type: 'honours.representation-received',
        data: { ...said, attachments: [digest] },
      }),
    );
    expect(await answers(digest, 'clerk', 'office', 'elsewhere')).toEqual([
      ...[200, 200, 'ATTACHMENTS.NOT_FOR_YOU'],
    ]);
  });
});

describe('A receipt', () => {
  /** Nothing seals here: whoever may have it is told to wait. */
  const [later, notTheirs] = ['LEDGER.NOT_SEALED_YET', 'LEDGER.NOT_FOR_YOU'];

  const receiptFor = async (position: number, ...logins: readonly string[]): Promise<readonly unknown[]> =>
    Promise.all(logins.map(async (login) => (await api.as(login)('GET', `receipts/${position}`)).body.code));

  it('is for those who may read the case, and for auditors', async () => {
    const position = await isNamedBy('n1', await brought('clerk'));
    expect(await receiptFor(position, 'clerk', 'reviewer', 'office', 'auditor')).toEqual(
      Array(4).fill(later),
    );
    const others = ['elsewhere', 'cousin', 'leader', 'admin'];
    expect(await receiptFor(position, ...others)).toEqual(others.map(() => notTheirs));
  });

  it('is for whoever did the act, be it that the case is hidden from them since, or that there is none', async () => {
    const { body: recusal } = await api.as('cousin')('POST', 'dossiers/n2/recusals', { reason: '亲属' });
    expect(await receiptFor(recusal.position, 'cousin', 'clerk')).toEqual([later, notTheirs]);
    const { body: organ } = await api.as('admin')('POST', 'organs', {
      ...{
        id: 'bureau',
        name: { zh: '示例', en: 'Bureau' },
        level: 'unit',
        kinds: ['unit'],
        parent: 'region',
      },
    });
    expect(await receiptFor(organ.position, 'admin', 'auditor', 'office')).toEqual([later, later, notTheirs]);
  });

  it('of a vote is not for everybody who may read the ballot', async () => {
    const data = { member: 'voter', choices: ['n1'], onBehalfOf: null, slip: null };
    const { position } = await api.happens(
      happened(
        'ballot',
        'b1',
        { ...called, data: { ...called.data, campaign } },
        { type: 'review.voted', data },
      ),
    );
    expect(await receiptFor(position! - 1, 'office', 'auditor')).toEqual([later, later]);
    expect(await receiptFor(position!, 'office', 'auditor')).toEqual([notTheirs, later]);
  });
});
