import { applicationDataSource } from '#libs/database';
import { everything, scopeOf, type Scope } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import { imposed, proposed, verified } from '../domain/sanction.fixture.js';
import type { SanctionEvent } from '../domain/sanction.events.js';
import { NominationTables1795306000000 } from './nomination.migration.js';
import { StoredSanctionList } from './sanction-list.adapter.js';
import { SanctionProjection } from './sanction.projection.js';
import { SanctionRow } from './sanction.row.js';
import { NamedInSanction1795415100000 } from './named-in-sanction.migration.js';
import { ScopedLists1795413000000 } from './scoped-lists.migration.js';
import { SetbackTables1795392000000 } from './setbacks.migration.js';

const handedOver: SanctionEvent = {
  type: 'nomination.sanction-handed-over',
  data: { rule: 'R51', to: 'region-discipline', letter: '某函〔2017〕1号', by: 'tester' },
};
const actor = { accountId: 'a', organId: 'o', role: 'office' } as const;

const reached = (...nominations: readonly string[]): SanctionEvent => ({
  type: 'nomination.sanction-reached',
  data: { nominations },
});

const recorded = (id: string, ...events: readonly SanctionEvent[]): RecordedEvent<SanctionEvent>[] =>
  events.map((event, index) => ({
    ...{ position: index + 1, stream: `sanction-${id}`, id, revision: index },
    ref: `sanction-${id}@${index}`,
    recordedAt: '2017-05-15T01:00:00.000Z',
    metadata: { commandId: id, correlationId: id, actor, effectiveOn: '2017-05-15' },
    event,
  }));

describe('the list of sanctions', () => {
  it('R50, R51: shows how each one stands, batch by batch and a page at a time', async () => {
    const database = await testDatabase([
      NominationTables1795306000000,
      SetbackTables1795392000000,
      ScopedLists1795413000000,
      NamedInSanction1795415100000,
    ]);
    const dataSource = await applicationDataSource(database.addresses, [SanctionRow]).initialize();
    const apply = (batch: readonly RecordedEvent<SanctionEvent>[]): Promise<void> =>
      dataSource.transaction((tx) => new SanctionProjection().apply(batch, tx));
    await apply([...recorded('s1', proposed('fraud')), ...recorded('s2', proposed('fraud', []), verified)]);
    await apply(recorded('s1', verified, imposed, reached('n2', 'n3')));
    await apply(recorded('s1', reached('n4'), handedOver));
    const list = new StoredSanctionList(dataSource);
    expect(await list.page('c1', everything, '', 1)).toMatchObject([
      { id: 's1', status: 'imposed', nominations: 4, handedOverTo: 'region-discipline' },
    ]);
    expect(await list.page('c1', everything, 's1', 9)).toMatchObject([
      { id: 's2', organ: 'city-1', status: 'verified', nominations: 0, handedOverTo: null },
    ]);
    const seen = async (scope: Partial<Scope>): Promise<readonly string[]> =>
      (await list.page('c1', scopeOf(scope), '', 9)).map(({ id }) => id);
    for (const all of [
      { campaigns: ['c1'] },
      { within: ['city-1'] },
      { assigned: ['tester'] },
      { assigned: ['other'] },
    ])
      expect(await seen(all)).toEqual(['s1', 's2']);
    for (const none of [{}, { own: ['city-1'] }, { within: ['city-2'] }, { assigned: ['a'] }])
      expect(await seen(none)).toEqual([]);
    await dataSource.destroy();
    await database.drop();
  });
});
