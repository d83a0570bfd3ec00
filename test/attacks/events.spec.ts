import { Fault, parseCheckpoint, parseNote, verifyLog, wordsOf } from '#libs/ledger';
import { AttackedLog } from './attacked-log.fixture.js';

let log: AttackedLog;
beforeAll(async () => {
  log = await AttackedLog.open();
});
afterEach(() => log.restore());
afterAll(() => log.close());

const at = (position: number, change: string): string =>
  `update log.event set ${change} where position = ${position}`;

/** Makes room for an event, or closes the gap; the numbers of the streams are put right, too. */
const moved = (from: number, by: number): string =>
  `update log.event set position = -position where position >= ${from};
   update log.event set position = -position + ${by} where position < 0;
   update log.head set position = position + ${by}`;

describe('Whoever owns the database and', () => {
  it('leaves it as it is, has a sound log', async () => {
    expect(await log.found()).toBe('sound');
    expect(await log.found({ folder: await log.exported() })).toBe('sound');
  });

  it.each([
    ['edits a payload', at(42, `data = replace(data, 'no-objection', 'objection')`), 'EVENT_CHANGED 42'],
    ['edits one after the checkpoint that was kept', at(250, `data = '{}'`), 'EVENT_CHANGED 250'],
    ['edits who did it', at(7, `metadata = replace(metadata, 'officer-1', 'officer-9')`), 'EVENT_CHANGED 7'],
    ['edits its type', at(300, `type = 'vetting.opinion-withdrawn'`), 'EVENT_CHANGED 300'],
    ['edits its version', at(1, `schema_version = 2`), 'EVENT_CHANGED 1'],
    ['edits when it was recorded', at(256, `recorded_at = '2017-05-21T04:00:00.000Z'`), 'EVENT_CHANGED 256'],
    [
      'edits its business date',
      at(257, `metadata = replace(metadata, '05-22', '05-12')`),
      'EVENT_CHANGED 257',
    ],
    ['edits its id', at(9, `id = gen_random_uuid()`), 'EVENT_CHANGED 9'],
    [
      'moves it to another case',
      at(5, `stream = 'dossier-of-somebody-else', revision = 0`),
      'EVENT_CHANGED 5',
    ],
    [
      'swaps two events',
      `update log.event set position = -position where position in (20, 30);
       update log.event set position = 50 + position where position in (-20, -30)`,
      'EVENT_CHANGED 20',
    ],
    [
      'swaps the sealed texts of two events, of one subject or of two',
      `update log.event a set data = b.data from log.event b
        where (a.position, b.position) in ((11, 12), (12, 11))`,
      'EVENT_CHANGED 11',
    ],
    [
      'deletes one in the middle and numbers the others anew',
      `delete from log.event where position = 100; ${moved(101, -1)}`,
      'EVENT_CHANGED 100',
    ],
    [
      'deletes one in the middle and leaves the gap',
      `delete from log.event where position = 100`,
      'EVENT_MISSING 100',
    ],
    [
      'deletes the tail',
      `delete from log.event where position > 290; update log.head set position = 290`,
      'EVENT_MISSING 291',
    ],
    [
      'deletes a stream',
      `delete from log.event where stream = (select stream from log.event where position = 61)`,
      'EVENT_MISSING 61',
    ],
    [
      'inserts a backdated one',
      `${moved(80, 1)};
       insert into log.event select 80, 'dossier-made-up', 0, gen_random_uuid(), type, 1, recorded_at, metadata, data
         from log.event where position = 79`,
      'EVENT_CHANGED 80',
    ],
    ['writes the same with other blanks', at(33, `data = replace(data, ',', ', ')`), 'EVENT_CHANGED 33'],
    ['names a key twice', at(34, `data = replace(data, '{', '{"outcome":"objection",')`), 'EVENT_CHANGED 34'],
    [
      'escapes a letter',
      at(35, `data = replace(data, 'no-objection', 'n\\u006f-objection')`),
      'EVENT_CHANGED 35',
    ],
  ])('%s, is found', async (_, attack, fault) => {
    await log.owner.query(attack);
    expect(await log.found()).toBe(fault);
  });

  it('edits an event, is told which it was, and what was expected and found', async () => {
    await log.owner.query(at(42, `type = 'vetting.opinion-withdrawn'`));
    const told = verifyLog(log.live, { head: parseCheckpoint(parseNote(await log.head()).text) });
    const error: unknown = await told.catch((fault: unknown) => fault);
    const { zh, en } = wordsOf(error instanceof Fault ? error : new Fault('EVENT_INVALID')).says;
    expect(en).toMatch(
      /^Event 42 \(dossier-\S+@1 vetting\.opinion-withdrawn\) was changed: its hash was \w{64} when it was signed, and is \w{64}\.$/,
    );
    expect(zh).toMatch(/^第 42 条事件（dossier-\S+@1 vetting\.opinion-withdrawn）已被改动/);
  });

  it('hands out an export of it, is found from that, too', async () => {
    await log.owner.query(at(42, `data = replace(data, 'no-objection', 'objection')`));
    expect(await log.found({ folder: await log.exported() })).toBe('EVENT_CHANGED 42');
  });
});
