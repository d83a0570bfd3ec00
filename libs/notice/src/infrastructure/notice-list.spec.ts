import { applicationDataSource } from '#libs/database';
import type { RecordedEvent } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import type { NoticeEvent } from '../domain/notice.events.js';
import { opened } from '../domain/notice.fixture.js';
import { StoredNoticeList } from './notice-list.adapter.js';
import { NoticeTables1795306200000 } from './notice.migration.js';
import { NoticeProjection } from './notice.projection.js';
import { NoticeRow } from './notice.row.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase([NoticeTables1795306200000]);
  source = applicationDataSource(database.addresses, [NoticeRow]);
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const raised: NoticeEvent = {
  type: 'notice.objection-raised',
  data: { complaint: 'k1', nomination: 'n1', channel: 'post' },
};
const closed: NoticeEvent = { type: 'notice.closed', data: { outcomes: [] } };
const recorded = (id: string, event: NoticeEvent): RecordedEvent<NoticeEvent> =>
  ({ id, event }) as RecordedEvent<NoticeEvent>;
const shown = {
  ...{ campaign: 'c1', stage: 'unit-notice', scope: 'unit', organ: 'unit-1', status: 'running' },
  ...{ from: '2017-05-15', until: '2017-05-19', nominees: 2, objections: 0 },
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
});
