import { applicationDataSource } from '#libs/database';
import { everything, scopeOf, type Scope } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import type { LetterEvent } from '../domain/letter/letter.events.js';
import {
  closed,
  countersigned,
  drafted,
  inHand,
  issued,
  office,
  replied,
} from '../domain/letter/letter.fixture.js';
import { StoredRecusalList } from './recusal-list.adapter.js';
import { inScope, pageOfLetters, pageOfSent, StoredLetterList } from './letter-list.adapter.js';
import { ComplaintTables1795390300000 } from './complaint.migration.js';
import { LetterTables1795390200000 } from './letter.migration.js';
import { LetterProjection } from './letter.projection.js';
import { LetterRow } from './letter.row.js';
import { RecusalTables1795407100000 } from './recusal.migration.js';
import { SeenCases1795413200000 } from './seen-cases.migration.js';
import { SentLetters1795396000000 } from './sent-letters.migration.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase([
    ...[LetterTables1795390200000, SentLetters1795396000000],
    ...[ComplaintTables1795390300000, RecusalTables1795407100000, SeenCases1795413200000],
  ]);
  source = applicationDataSource(database.addresses, [LetterRow]);
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

type Listed = Parameters<LetterProjection['apply']>[0][number];

const recorded = (id: string, event: LetterEvent): Listed =>
  ({ id, event }) as RecordedEvent<LetterEvent> as Listed;

const by = office.actor.accountId;
const urged: LetterEvent = {
  type: 'vetting.letter-urged',
  data: { day: '2017-05-17', open: ['n1'], by },
};
const overdue: LetterEvent = { type: 'vetting.letter-overdue', data: { open: ['n1'] } };
const returned: LetterEvent = {
  type: 'vetting.line-returned',
  data: { nomination: 'n1', by, reason: '请写明' },
};
const withdrawn: LetterEvent = {
  type: 'vetting.letter-withdrawn',
  data: { nominations: ['n1', 'n2'], standing: [], by, reason: '示例' },
};
const answered = [
  ...inHand,
  ...[urged, overdue, drafted('n1'), drafted('n2'), countersigned('n1', 'n2'), urged],
  ...[replied('n1', 'n2'), closed()],
];

/** Letter a is returned in part, b is closed, c just issued, d withdrawn. */
const history: readonly Listed[] = [
  ...[...answered, returned, drafted('n1')].map((event) => recorded('a', event)),
  ...answered.map((event) => recorded('b', event)),
  recorded('c', issued),
  ...[issued, withdrawn].map((event) => recorded('d', event)),
];

const write = async (...batches: readonly (readonly Listed[])[]): Promise<void> => {
  await source.query('delete from letter_line');
  await source.query('delete from letter');
  const projection = new LetterProjection();
  for (const batch of batches) await source.transaction((tx) => projection.apply(batch, tx));
};

describe('The inbox of letters', () => {
  const list = (isOpen: boolean, organ = 'city-health', scope = everything) =>
    new StoredLetterList(source).page({ organ, isOpen }, scope, '', 10);

  it('R35: shows what waits for an answer, was urged, is overdue, or was sent back', async () => {
    await write(history);
    const shown = { to: 'city-health', from: 'city-office', ask: 'health', dueOn: '2017-05-19', lines: 2 };
    expect(await list(true)).toMatchObject([
      { id: 'a', ...shown, status: 'assigned', open: 1, returned: 1, urged: 2, isOverdue: true },
      { id: 'c', ...shown, status: 'issued', open: 2, returned: 0, urged: 0, isOverdue: false },
    ]);
    expect(await list(false)).toMatchObject([
      { id: 'a' },
      { id: 'b', status: 'closed', open: 0, officer: 'clerk' },
      { id: 'c' },
      { id: 'd', status: 'withdrawn', open: 0 },
    ]);
    expect(await list(true, 'city-office')).toEqual([]);
  });

  it('R35: shows the organ that asks what it sent, by due day, and what of it is overdue', async () => {
    const late: LetterEvent = { ...issued, data: { ...issued.data, dueOn: '2017-05-18' } } as LetterEvent;
    await write([...history, recorded('z', late)]);
    const letters = new StoredLetterList(source);
    const sent = (isOverdue: boolean, after?: { dueOn: string; id: string }, limit = 10) =>
      letters.sent({ organ: 'city-office', isOverdue }, everything, after, limit);
    const ids = (await sent(false)).map(({ id }) => id);
    expect(ids).toEqual(['z', 'a', 'b', 'c', 'd']);
    const [first] = await sent(false, undefined, 1);
    expect(first).toMatchObject({ id: 'z', dueOn: '2017-05-18', open: 2 });
    expect((await sent(false, first)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(await sent(true)).toMatchObject([{ id: 'a', open: 1, isOverdue: true }]);
    expect(await letters.sent({ organ: 'city-health', isOverdue: false }, everything, undefined, 10)).toEqual(
      [],
    );
  });

  it('R35: shows each reader the letters that they have to do with, and nobody those of others', async () => {
    await write(history);
    await source.query(`
      delete from dossier;
      insert into dossier (nomination, campaign, unit) values ('n1', 'c1', 'hall-1'), ('n2', 'c1', 'hall-2')`);
    const letters = new StoredLetterList(source);
    const seen = async (part: Partial<Scope>): Promise<readonly number[]> => {
      const scope = scopeOf(part);
      const sent = await letters.sent({ organ: 'city-office', isOverdue: false }, scope, undefined, 9);
      return [(await list(false, 'city-health', scope)).length, sent.length];
    };
    for (const all of [
      ...[{ isAll: true }, { campaigns: ['c1'] }, { own: ['city-bureau', 'city-office'] }],
      ...[{ asked: ['city-health'] }, { within: ['hall-3', 'hall-2'] }],
    ])
      expect(await seen(all)).toEqual([4, 4]);
    for (const none of [
      ...[{}, { campaigns: ['c2'] }, { own: ['city-health'] }, { asked: ['city-office'] }],
      ...[{ within: ['city-office', 'city-health'] }, { assigned: ['nobody'] }],
    ])
      expect(await seen(none)).toEqual([0, 0]);
  });

  it('R39: hides a letter from whoever is recused from all of whom it speaks', async () => {
    await write(history);
    await source.query(`
      insert into recusal (nomination, account, status, ref, "by", reason, since) values
        ('n1', 'cousin', 'recused', 'r', 'b', '示例', ''), ('n2', 'cousin', 'recused', 'r', 'b', '示例', ''),
        ('n1', 'friend', 'recused', 'r', 'b', '示例', ''), ('n2', 'friend', 'requested', 'r', 'b', '示例', ''),
        ('n2', 'deputy', 'recused', 'r', 'b', '示例', '')`);
    const seenBy = async (...persons: readonly string[]): Promise<number> => {
      const hidden = await new StoredRecusalList(source).recusedFrom(persons);
      return (await list(false, 'city-health', scopeOf({ isAll: true, hidden }))).length;
    };
    expect(await seenBy('cousin')).toBe(0);
    expect(await seenBy('deputy', 'cousin')).toBe(0);
    expect(await seenBy('friend')).toBe(4);
    expect(await seenBy('deputy')).toBe(4);
    // Who stands in may look at neither of the two, and so at nothing of it.
    expect(await seenBy('deputy', 'friend')).toBe(0);
  });

  it('is the same in whatever batches the events came', async () => {
    await write(history);
    const whole = await list(false);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: history.length - 1 })), async (cuts) => {
        const ends = [0, ...cuts.toSorted((one, other) => one - other), history.length];
        await write(...ends.slice(1).map((end, index) => history.slice(ends[index], end)));
        expect(await list(false)).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('is read by an index, the open ones by one of their own', async () => {
    await source.query('set enable_seqscan = off');
    const reader = inScope(scopeOf({ own: ['city-office'], within: ['hall-1'], hidden: ['n9'] }));
    const planOf = async (isOpen: boolean): Promise<string> =>
      JSON.stringify(
        await source.query(`explain ${pageOfLetters({ isOpen })}`, [...reader, 'city-health', 50, '']),
      );
    expect(await planOf(true)).toContain('letter_open_by_organ');
    expect(await planOf(false)).toContain('letter_by_organ');
    expect(await planOf(true)).not.toContain('Sort');
    const planOfSent = async (isOverdue: boolean): Promise<string> =>
      JSON.stringify(
        await source.query(`explain ${pageOfSent({ isOverdue })}`, [
          ...reader,
          ...['city-office', 50, '-infinity', ''],
        ]),
      );
    expect(await planOfSent(true)).toContain('letter_overdue_by_asker');
    expect(await planOfSent(false)).toContain('letter_by_asker');
    expect(await planOfSent(true)).not.toContain('Sort');
  });
});
