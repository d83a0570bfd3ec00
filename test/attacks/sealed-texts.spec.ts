import { BrokenSeal } from '#libs/sealing';
import { AttackedLog } from './attacked-log.fixture.js';
import { OrderedRecusals } from './recusals.fixture.js';

let log: AttackedLog;
let recusals: OrderedRecusals;
/** Two of one case, and one of another. */
let one: number;
let next: number;
let other: number;

beforeAll(async () => {
  log = await AttackedLog.open();
});
beforeEach(async () => {
  recusals = await OrderedRecusals.in(log);
  one = await recusals.order('n1', 'li', '其亲属');
  next = await recusals.order('n1', 'wang', '无关系');
  other = await recusals.order('n2', 'li', '有往来');
});
afterEach(() => log.restore());
afterAll(() => log.close());

/** The event at a place gets the data of another. */
const moved = (from: number, to: number): string =>
  `update log.event set data = (select data from log.event where position = ${from}) where position = ${to}`;

describe('Whoever owns the database and, before the ledger seals an event,', () => {
  it.each([
    ['moves a sealed text to another event of its subject', () => moved(next, one)],
    ['moves it to an event about another subject', () => moved(other, one)],
    [
      'says that it is of another subject',
      () =>
        `update log.event set data = replace(data, 'nomination-n1', 'nomination-n2') where position = ${one}`,
    ],
  ])('%s, leaves nothing for the ledger to find, and a text that does not open', async (_, attack) => {
    await log.owner.query(attack());
    await log.seal();
    expect(await log.found()).toBe('sound');
    await expect(recusals.read(one)).rejects.toThrow(BrokenSeal);
    expect(await recusals.read(next)).toMatchObject({ reason: '无关系' });
  });
});

describe('Whoever honestly erases a subject', () => {
  it('has a sound log, which goes on; and what nobody can read any more cannot be changed unseen', async () => {
    await log.seal();
    const kept = await log.head();
    expect(await recusals.read(other)).toMatchObject({ reason: '有往来' });
    await recusals.seals.keyring.destroy([2]);
    expect(await recusals.read(other)).toMatchObject({ account: 'li', reason: 'erased' });
    expect(await recusals.read(one)).toMatchObject({ reason: '其亲属' });
    await log.happen(5);
    await log.seal();
    expect(await log.found({ kept })).toBe('sound');
    expect(await log.found({ kept, folder: await log.exported() })).toBe('sound');
    await log.owner.query(moved(one, other));
    expect(await log.found({ kept })).toBe(`EVENT_CHANGED ${other}`);
  });
});
