import { applicationDataSource } from '#libs/database';
import type { RecordedEvent } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import type { NoticeEvent } from '../domain/notice.events.js';
import { opened } from '../domain/notice.fixture.js';
import { StoredNoticeList } from './notice-list.adapter.js';
import { NoticeRestarts1795393000000 } from './notice-restarts.migration.js';
import { NoticeTables1795306200000 } from './notice.migration.js';
import { NoticeProjection } from './notice.projection.js';
import { NoticeRow } from './notice.row.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase([NoticeTables1795306200000, NoticeRestarts1795393000000]);
  source = applicationDataSource(database.addresses, [NoticeRow]);
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const raised: NoticeEvent = {
  type: 'notice.objection-raised',
  data: {
    ...{ complaint: 'k1', nomination: 'n1', lane: 'anonymous', channel: 'post' },
    ...{ postmark: null, receivedOn: '2017-05-15' },
  },
};
const closed: NoticeEvent = { type: 'notice.closed', data: { outcomes: [] } };
const suspended: NoticeEvent = { type: 'notice.suspended', data: { reason: '示例', by: 'clerk' } };
const restarted: NoticeEvent = {
  type: 'notice.restarted',
  data: {
    ...{ from: '2017-05-17', until: '2017-05-23', closesAt: '2017-05-23T16:00:00.000Z' },
    ...{ workingDays: 5, counting: 'inclusive', arrangement: 'digest' },
  },
};
const recorded = (id: string, event: NoticeEvent): RecordedEvent<NoticeEvent> =>
  ({ id, event }) as RecordedEvent<NoticeEvent>;
const shown = {
  ...{ campaign: 'c1', stage: 'unit-notice', scope: 'unit', organ: 'unit-1', status: 'running' },
  ...{ from: '2017-05-15', until: '2017-05-19', nominees: 2, objections: 0, restarts: 0 },
};

describe('The list of notices', () => {
  it('shows each notice as its last event left it, in whatever batches they came', async () => {
    const projection = new NoticeProjection();
    const apply = (...batch: readonly RecordedEvent<NoticeEvent>[]): Promise<void> =>
      source.transaction((tx) => projection.apply(batch, tx));
    await apply(recorded('p1', opened), recorded('p1', raised), recorded('p2', opened));
    await apply(recorded('p1', raised), recorded('p1', closed));
    const list = new StoredNoticeList(source);
    expect(await list.page({ campaign: 'c1' }, '', 10)).toEqual([
      { id: 'p1', ...shown, status: 'closed', objections: 2 },
      { id: 'p2', ...shown },
    ]);
    expect(await list.page({ campaign: 'c1', stage: 'unit-notice' }, 'p1', 10)).toHaveLength(1);
    expect(await list.page({ campaign: 'c1', stage: 'national-notice' }, '', 10)).toEqual([]);
    expect(await list.page({ campaign: 'c2' }, '', 10)).toEqual([]);
  });

  it('R22: shows that a notice is suspended, and its new last day once it restarts', async () => {
    const projection = new NoticeProjection();
    const list = new StoredNoticeList(source);
    const apply = (...batch: readonly RecordedEvent<NoticeEvent>[]): Promise<void> =>
      source.transaction((tx) => projection.apply(batch, tx));
    await apply(recorded('p3', opened), recorded('p3', suspended));
    expect(await list.page({ campaign: 'c1' }, 'p2', 10)).toMatchObject([{ id: 'p3', status: 'suspended' }]);
    await apply(recorded('p3', restarted));
    expect(await list.page({ campaign: 'c1' }, 'p2', 10)).toEqual([
      { id: 'p3', ...shown, from: '2017-05-17', until: '2017-05-23', restarts: 1 },
    ]);
  });
});
