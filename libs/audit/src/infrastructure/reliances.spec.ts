import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { honourEvents } from '#libs/honours';
import { Matters, OrganDirectory, Scopes } from '#libs/identity';
import { canonicalJson, newId, SystemClock, type Actor, type EventRef } from '#libs/kernel';
import { nominationEvents } from '#libs/nomination';
import { noticeEvents } from '#libs/notice';
import { ProjectionCheckpoints1795305700000, ProjectionRunner } from '#libs/projections';
import { reviewEvents } from '#libs/review';
import { testDatabase } from '#libs/testing';
import { vettingEvents } from '#libs/vetting';
import type { DataSource } from 'typeorm';
import { ImpactQuery } from '../application/impact.query.js';
import type { Origin } from '../application/ports/reliances.port.js';
import type { Impact } from '../domain/impact/impact.js';
import { insertStanding } from './reliance-inserts.js';
import { Reliances1795420100000 } from './reliances.migration.js';
import { ReliancesProjection } from './reliances.projection.js';
import { eventsAt, originsBy, reliancesOn, StoredReliances } from './stored-reliances.js';

const auditor: Actor = { accountId: 'auditor', organId: 'audit-office', role: 'auditor' };
const recused: Actor = { ...auditor, accountId: 'recused-auditor' };

let database: TemporaryDatabase;
let store: PostgresEventStore;
let dataSource: DataSource;
let runner: ProjectionRunner;
let impacts: ImpactQuery;

const catalogue = new Catalogue(nominationEvents, vettingEvents, noticeEvents, reviewEvents, honourEvents);

beforeAll(async () => {
  database = await testDatabase([
    ...[EventLog1795305600000, ProjectionCheckpoints1795305700000, Reliances1795420100000],
  ]);
  store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
  dataSource = await applicationDataSource(database.addresses, []).initialize();
  runner = new ProjectionRunner(store, catalogue, dataSource);
  runner.start([new ReliancesProjection(catalogue)]);
  const organs = new OrganDirectory();
  const matters = new Matters(organs);
  matters.knowRecusals((persons) => Promise.resolve(persons.includes('recused-auditor') ? ['n1'] : []));
  impacts = new ImpactQuery(new StoredReliances(dataSource, new Scopes(matters, organs)));
});

afterAll(async () => {
  await runner.stop();
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

interface Told {
  readonly stream: string;
  readonly type: string;
  readonly data?: object;
  /** By rule, the events that its gate names. */
  readonly basis?: Readonly<Record<string, readonly string[]>>;
}

const lengths = new Map<string, number>();

/** One append. */
const act = async (account: string, ...told: readonly Told[]): Promise<void> => {
  const commandId = newId();
  const streams = new Map<string, Told[]>();
  for (const one of told) streams.set(one.stream, [...(streams.get(one.stream) ?? []), one]);
  const writes = [...streams].map(([stream, its]) => {
    const before = lengths.get(stream) ?? 0;
    lengths.set(stream, before + its.length);
    const events = its.map(({ type, data = {}, basis }) => ({
      ...{ id: newId(), type, schemaVersion: catalogue.spec(type).version, data: canonicalJson(data) },
      metadata: canonicalJson({
        ...{ commandId, correlationId: commandId, effectiveOn: '2017-05-15' },
        actor: { accountId: account, organId: `${account}-organ`, role: 'reviewer' },
        basis: basis && {
          ...{ rulebook: 'd', read: [] },
          gates: Object.entries(basis).map(([rule, named]) => ({ rule, events: named })),
        },
      }),
    }));
    return { stream, expectedRevision: before === 0 ? ('no-stream' as const) : before - 1, events };
  });
  const commit = { commandId, accountId: account, contentDigest: 'ab'.repeat(32) };
  const { position } = await store.append(writes, commit);
  await runner.reached(position, AbortSignal.timeout(10_000));
};

const of = (kind: Origin['kind'], name: string, by = auditor): Promise<Impact> =>
  impacts.of(by, { kind, name, since: 0, until: Number.MAX_SAFE_INTEGER });

/** Decisions and honours with the way to each. */
const waysFrom = ({ events }: Impact): readonly string[] => {
  const at = new Map(events.map((event) => [event.event, event]));
  const way = (event: EventRef): readonly string[] => {
    const through = at.get(event)?.reliesOn[0];
    return through ? [...way(through.event), `${through.rules.join() || through.kind}> ${event}`] : [event];
  };
  return events.flatMap(({ event, decides }) => (decides ? [way(event).join(' ')] : []));
};

const passes = (nomination: string, basis: Told['basis']): readonly Told[] => [
  { stream: `nomination-${nomination}`, type: 'nomination.advanced', ...(basis && { basis }) },
  { stream: `dossier-${nomination}`, type: 'vetting.clearance-certified', ...(basis && { basis }) },
];

describe('What relied on it', () => {
  beforeAll(async () => {
    for (const nomination of ['n1', 'n2'])
      await act('unit', { stream: `nomination-${nomination}`, type: 'nomination.opened' });
    const letter = { stream: 'letter-l1' };
    const lines = ['n1', 'n2'];
    await act('office', { ...letter, type: 'vetting.letter-issued', data: { lines } });
    await act('drafter-1', { ...letter, type: 'vetting.line-drafted', data: { nomination: 'n1' } });
    await act('drafter-2', { ...letter, type: 'vetting.line-drafted', data: { nomination: 'n2' } });
    await act(
      'signer',
      {
        ...{ ...letter, type: 'vetting.lines-countersigned' },
        data: {
          lines: [
            { nomination: 'n1', draft: 'letter-l1@1' },
            { nomination: 'n2', draft: 'letter-l1@2' },
          ],
        },
      },
      { stream: 'dossier-n1', type: 'vetting.opinion-recorded', data: { letterId: 'l1' } },
      { stream: 'dossier-n2', type: 'vetting.opinion-recorded', data: { letterId: 'l1' } },
    );
    await act('reviewer', ...passes('n1', { R35: ['dossier-n1@0'], R36: ['nomination-n1@0'] }));
    await act('reviewer', ...passes('n2', { R36: ['nomination-n2@0'] }));
    const ballot = { stream: 'ballot-b1' };
    const candidates = [{ nomination: 'n1' }, { nomination: 'n2' }];
    await act('office', { ...ballot, type: 'review.ballot-called', data: { candidates } });
    await act('voter', { ...ballot, type: 'review.voted', basis: { R28: ['ballot-b1@0'] } });
    await act('office', { ...ballot, type: 'review.ballot-closed' });
    await act(
      'office',
      {
        ...{ ...ballot, type: 'review.result-declared', basis: { R28: ['ballot-b1@0', 'ballot-b1@2'] } },
        data: { selected: [{ nomination: 'n2' }], notSelected: [{ nomination: 'n1' }], passedOver: [] },
      },
      { stream: 'nomination-n2', type: 'nomination.selected' },
      { stream: 'nomination-n1', type: 'nomination.not-selected' },
    );
    const basis = { R28: ['nomination-n2@2'] };
    await act(
      'leader',
      { stream: 'honour-n2', type: 'honours.conferred', data: { nomination: 'n2' }, basis },
      { stream: 'nomination-n2', type: 'nomination.confirmed', basis },
    );
  });

  it('an opinion: the decisions whose gates name it, and what was decided because of those', async () => {
    expect(waysFrom(await of('event', 'dossier-n1@0'))).toEqual([
      'dossier-n1@0 R35> nomination-n1@1',
      'dossier-n1@0 R35> dossier-n1@1',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@0 R28> ballot-b1@1',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@3',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@3 act> nomination-n2@2 R28> honour-n2@0',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@3 act> nomination-n2@2 R28> nomination-n2@3',
    ]);
  });

  it('names by case what to look at, honours apart', async () => {
    const { items } = await of('account', 'voter');
    expect(items).toContainEqual({
      ...{ id: 'n2', honours: ['honour-n2@0'] },
      decisions: ['ballot-b1@3', 'nomination-n2@3'],
    });
  });

  it('an account: a draft stands behind its own opinion, and behind no other of the letter', async () => {
    expect(waysFrom(await of('account', 'drafter-1'))[0]).toBe(
      'letter-l1@1 ground> dossier-n1@0 R35> nomination-n1@1',
    );
    expect(waysFrom(await of('account', 'drafter-2'))).toEqual([]);
    expect((await of('account', 'signer')).items.map(({ id }) => id)).toEqual(['n1', 'n2']);
  });

  it('an organ, by all that was done for it', async () => {
    expect(await of('organ', 'drafter-1-organ')).toEqual(await of('account', 'drafter-1'));
  });

  it('a complaint’s finding, by the dossiers and inquiries that heard of it', async () => {
    await act('unit', { stream: 'nomination-n3', type: 'nomination.opened' });
    await act('desk', { stream: 'complaint-k1', type: 'vetting.complaint-lodged', data: { about: ['n3'] } });
    await act(
      'investigator',
      {
        ...{ stream: 'complaint-k1', type: 'vetting.investigation-concluded' },
        data: { conclusions: [{ nomination: 'n3', finding: 'unsubstantiated' }] },
      },
      { stream: 'dossier-n3', type: 'vetting.complaint-concluded', data: { complaint: 'k1' } },
    );
    await act('reviewer', ...passes('n3', { R39: ['dossier-n3@0'] }));
    expect(waysFrom(await of('complaint', 'k1'))[0]).toBe(
      'complaint-k1@1 act> dossier-n3@0 R39> nomination-n3@1',
    );
    expect((await of('account', 'desk')).items).toHaveLength(1);
  });

  it('a clearance: what passed on it, in the same append', async () => {
    expect(waysFrom(await of('event', 'dossier-n3@1'))).toContain('dossier-n3@1 act> nomination-n3@1');
  });

  it('shows nothing of a nominee alone from whom the auditor is recused, and what relied on that only', async () => {
    await expect(of('event', 'dossier-n1@0', recused)).rejects.toThrow('AUDIT.NO_ORIGIN');
    const seen = await of('account', 'signer', recused);
    expect(seen.events.map(({ about }) => about)).not.toContainEqual(['n1']);
  });

  it('is told from where something was done, and refuses a name that nothing bears', async () => {
    await expect(of('event', 'dossier-n1@99')).rejects.toThrow('AUDIT.NO_ORIGIN');
    await expect(of('event', 'nothing')).rejects.toThrow('AUDIT.NO_ORIGIN');
    const later = await impacts.of(auditor, { kind: 'account', name: 'office', since: 10, until: 100 });
    expect(later.origins).not.toContain('letter-l1@0');
  });
});

describe('An account with 5,000 acts among 60,000 events', () => {
  /** Each of its acts stands behind a chain of three decisions. */
  beforeAll(async () => {
    await dataSource.query(`
      insert into audited_event
      select 1000000 + n, 'nomination-many' || n / 6, n % 6, n, 'nomination.advanced',
             case when n % 6 = 0 and n <= 30000 then 'busy' else 'other' || n % 1000 end, null,
             'organ' || n % 300, array['many' || n / 6], true, '2017-05-22T04:00:00.000Z'
        from generate_series(6, 60005) n`);
    await dataSource.query(`
      insert into reliance select 1000000 + n - 1, 1000000 + n, 'standing', '{}'
        from generate_series(6, 60005) n where n % 6 between 1 and 3`);
    await dataSource.query(`
      insert into reliance select 1000000 + n - n % 6, 1000000 + n, 'basis', '{R35}'
        from generate_series(6, 60005) n where n % 6 between 2 and 3`);
    await dataSource.query('analyze audited_event, reliance');
  });

  it('is answered within 2 seconds', async () => {
    const began = performance.now();
    const { origins, events, items } = await of('account', 'busy');
    const took = performance.now() - began;
    expect([origins.length, items.length, events.length]).toEqual([5_000, 5_000, 20_000]);
    expect(took).toBeLessThan(2_000);
  });

  const planOf = async (question: string, ...values: readonly string[]): Promise<string> => {
    const asked = values.reduce((text, value, index) => text.replaceAll(`$${index + 1}`, value), question);
    return JSON.stringify(await dataSource.query(`explain (format json) ${asked}`));
  };

  it.each([
    ['account', 'audited_event_account'],
    ['organ', 'audited_event_organ'],
    ['event', 'audited_event_stream_revision_key'],
    ['complaint', 'audited_event_stream_revision_key'],
  ] as const)('begins with an %s by an index, without reading what lies between', async (kind, index) => {
    const plan = await planOf(originsBy[kind], `'nomination-many7@3'`, '0', '9999999', `'{n1}'`);
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan');
  });

  it('goes on from event to event by keys', async () => {
    const many = `array(select 1000000 + n from generate_series(6, 9000) n)`;
    const on = await planOf(reliancesOn, many, '1000000');
    const at = await planOf(eventsAt, many, `'{n1}'`);
    expect(on).toContain('reliance_pkey');
    expect(at).toContain('audited_event_pkey');
    for (const plan of [on, at]) expect(plan).not.toContain('Seq Scan');
  });

  it('is written without reading what is older', async () => {
    const batch = insertStanding
      .replaceAll('$1', '1059000')
      .replaceAll('$2', '1060000')
      .replaceAll('$3', `array['nomination.advanced']`);
    const [found]: readonly Explained[] = await dataSource.query(
      `explain (analyze, buffers, format json) ${batch}`,
    );
    expect(found?.['QUERY PLAN'][0]?.Plan['Shared Hit Blocks']).toBeLessThan(30_000);
  });
});

interface Explained {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Shared Hit Blocks': number } }[];
}
