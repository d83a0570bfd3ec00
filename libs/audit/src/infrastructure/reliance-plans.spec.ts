import { relianceIndex, type RelianceIndex } from './reliance-index.fixture.js';
import { insertStanding } from './reliance-inserts.js';
import { eventsAt, originsBy, reliancesOn } from './stored-reliances.js';

let index: RelianceIndex;

beforeAll(async () => {
  index = await relianceIndex();
});

afterAll(() => index.close());

describe('An account with 5,000 acts among 60,000 events', () => {
  /** Each of its acts stands behind a chain of three decisions. */
  beforeAll(async () => {
    await index.dataSource.query(`
      insert into audited_event
      select 1000000 + n, 'nomination-many' || n / 6, n % 6, n, 'nomination.advanced',
             case when n % 6 = 0 and n <= 30000 then 'busy' else 'other' || n % 1000 end, null,
             'organ' || n % 300, array['many' || n / 6], true, '2017-05-22T04:00:00.000Z'
        from generate_series(6, 60005) n`);
    await index.dataSource.query(`
      insert into reliance select 1000000 + n - 1, 1000000 + n, 'standing', '{}'
        from generate_series(6, 60005) n where n % 6 between 1 and 3`);
    await index.dataSource.query(`
      insert into reliance select 1000000 + n - n % 6, 1000000 + n, 'basis', '{R35}'
        from generate_series(6, 60005) n where n % 6 between 2 and 3`);
    await index.dataSource.query('analyze audited_event, reliance');
  });

  it('is answered within 2 seconds of processor time', async () => {
    const began = process.cpuUsage();
    const { origins, events, items } = await index.of('account', 'busy');
    const { user, system } = process.cpuUsage(began);
    expect([origins.length, items.length, events.length]).toEqual([5_000, 5_000, 20_000]);
    expect((user + system) / 1e6).toBeLessThan(2);
  });

  const planOf = async (question: string, ...values: readonly string[]): Promise<string> => {
    const asked = values.reduce((text, value, index) => text.replaceAll(`$${index + 1}`, value), question);
    return JSON.stringify(await index.dataSource.query(`explain (format json) ${asked}`));
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
    const [found]: readonly Explained[] = await index.dataSource.query(
      `explain (analyze, buffers, format json) ${batch}`,
    );
    expect(found?.['QUERY PLAN'][0]?.Plan['Shared Hit Blocks']).toBeLessThan(30_000);
  });
});

interface Explained {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Shared Hit Blocks': number } }[];
}
