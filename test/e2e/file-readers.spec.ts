import { readFileSync } from 'node:fs';
import { happened } from '#libs/testing';
import { nominated } from './nominee.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

let api: RunningApi;

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
  for (const id of ['n1', 'n2']) await api.happens(...nominated(id, body.id));
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

const isNamedBy = async (nomination: string, minutes: string): Promise<void> => {
  const held = { step: 'inspection', heldOn: '2017-05-15', present: 3, inFavour: 3, against: 0, minutes };
  await api.happens(happened('nomination', nomination, { type: 'nomination.step-recorded', data: held }));
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
