import { applicationDataSource } from '#libs/database';
import type { RecordedEvent } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import type { HonourEvent } from '../domain/honour.events.js';
import { conferred, issued, proposed, published, revoked } from '../domain/honour.fixture.js';
import { StoredHonourList } from './honour-list.adapter.js';
import { HonourTables1795306300000 } from './honour.migration.js';
import { HonourPublication1795398000000 } from './honour-publication.migration.js';
import { HonourStandings1795390400000 } from './honour-standings.migration.js';
import { HonourProjection } from './honour.projection.js';
import { HonourRow } from './honour.row.js';

const migrations = [HonourTables1795306300000, HonourStandings1795390400000, HonourPublication1795398000000];
let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase(migrations);
  source = applicationDataSource(database.addresses, [HonourRow]);
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const recorded = (id: string, event: HonourEvent): RecordedEvent<HonourEvent> =>
  ({ id, event, metadata: { effectiveOn: '2017-07-10' } }) as RecordedEvent<HonourEvent>;
const recovered = (item: string, fen: number | null, complete: boolean): HonourEvent => ({
  type: 'honours.item-recovered',
  data: { item, fen, complete },
});

describe('The list of honours', () => {
  it('shows each honour as its last event left it, in whatever batches they came', async () => {
    const projection = new HonourProjection();
    const apply = (...events: readonly HonourEvent[]): Promise<void> =>
      source.transaction((tx) =>
        projection.apply(
          events.map((event) => recorded('n1', event)),
          tx,
        ),
      );
    const list = new StoredHonourList(source);
    await apply(conferred, issued('medal'), issued('bonus', 500_000));
    const { title, campaign, kind, subject, organ } = (
      conferred as Extract<HonourEvent, { type: 'honours.conferred' }>
    ).data;
    const shown = { id: 'n1', title, campaign, kind, subject, organ, conferredOn: '2017-07-10' };
    expect(await list.page('c1', '', 10)).toEqual([
      { ...shown, standing: 'held', itemsOut: 2, publicationOwed: false },
    ]);

    await apply(proposed, revoked, recovered('bonus', 200_000, false), recovered('medal', null, true));
    expect(await list.page('c1', '', 10)).toEqual([
      { ...shown, standing: 'revoked', itemsOut: 1, publicationOwed: true },
    ]);

    await apply(recovered('bonus', 300_000, true), published, { type: 'honours.closed', data: {} });
    expect(await list.page('c1', '', 10)).toEqual([
      { ...shown, standing: 'closed', itemsOut: 0, publicationOwed: false },
    ]);
    expect(await list.page('c1', 'n1', 10)).toEqual([]);
    expect(await list.page('c2', '', 10)).toEqual([]);
  });

  it('says that a title is looked into, under appeal and given back, and what is out again', async () => {
    const projection = new HonourProjection();
    const list = new StoredHonourList(source);
    const shown = async (...events: readonly HonourEvent[]): Promise<object> => {
      const batch = events.map((event) => recorded('n2', event));
      await source.transaction((tx) => projection.apply(batch, tx));
      const rows = await list.page('c1', 'n1', 10);
      return rows.map(({ standing, itemsOut, publicationOwed }) =>
        publicationOwed ? [standing, itemsOut, 'publication owed'] : [standing, itemsOut],
      );
    };
    const who = { organ: 'group', by: 'a' };
    const opened: HonourEvent = {
      type: 'honours.inquiry-opened',
      data: { complaint: null, reason: '…', ...who },
    };
    const concluded: HonourEvent = {
      type: 'honours.inquiry-concluded',
      data: { inquiry: 'honour-n2@4', finding: 'partly', by: 'a', remarks: '' },
    };
    const appealed: HonourEvent = {
      type: 'honours.appealed',
      data: { revocation: 'honour-n2@8', text: '…', ...who },
    };
    const bonus = { item: 'bonus', fen: 200_000 };
    const medal = { item: 'medal', fen: null };
    const reinstated: HonourEvent = {
      type: 'honours.reinstated',
      data: {
        ...{
          revocation: 'honour-n2@8',
          appeal: 'honour-n2@9',
          reason: '…',
          digest: null,
          ...who,
          benefits: [],
        },
        ...{ dueBack: [bonus], writtenOff: [medal] },
      },
    };
    expect(await shown(conferred, issued('medal'), issued('bonus', 200_000), opened, opened)).toEqual([
      ['inquiry', 2],
    ]);
    expect(await shown(concluded)).toEqual([['inquiry', 2]]);
    expect(await shown(concluded)).toEqual([['held', 2]]);
    expect(await shown(proposed)).toEqual([['revocation-proposed', 2]]);
    expect(await shown(revoked, recovered('bonus', 200_000, true), appealed)).toEqual([
      ['appealed', 1, 'publication owed'],
    ]);
    const off: HonourEvent = { type: 'honours.item-written-off', data: { ...medal, reason: '…' } };
    expect(await shown(off, reinstated)).toEqual([['reinstated', 1, 'publication owed']]);
    expect(await shown({ type: 'honours.item-returned', data: { ...bonus, complete: true } })).toEqual([
      ['reinstated', 2, 'publication owed'],
    ]);
  });
});
