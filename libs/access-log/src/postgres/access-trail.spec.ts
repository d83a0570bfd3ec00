import type { AccessEntry } from '../access-entry.js';
import type { AccessQuestion } from '../access-trail.port.js';
import { accessLogDatabase, readBy, type AccessLogDatabase } from './access-log-database.fixture.js';

let database: AccessLogDatabase;

beforeEach(async () => {
  database = await accessLogDatabase();
});
afterEach(() => database.close());

/** Positions of what is found. */
const found = async (question: Partial<AccessQuestion>): Promise<readonly number[]> =>
  (await database.trail.find({ limit: 50, ...question })).map(({ position }) => position);

const written = async (...entries: readonly AccessEntry[]): Promise<void> => {
  for (const entry of entries) await database.log.record(entry);
};

describe('The trail of reads', () => {
  it('finds what was recorded, at once and as it was said', async () => {
    const refused: AccessEntry = {
      ...readBy('li', 'dossier-2'),
      ...{ outcome: 'refused', status: 403, code: 'HTTP.FORBIDDEN', purpose: '核对' },
    };
    const { classes: _, ...said } = refused as typeof refused & { classes: unknown };
    await written(readBy('zhang', 'dossier-1'), said);
    const [last, first] = await database.trail.find({ limit: 2 });
    expect(last).toEqual({ ...said, position: 2, at: '2017-05-22T04:00:00.000Z' });
    expect(first).toEqual({ ...readBy('zhang', 'dossier-1'), position: 1, at: '2017-05-22T04:00:00.000Z' });
    expect(await database.trail.head()).toBe(2);
  });

  it('goes by subject, the newest first, each entry once however many of its streams are asked for', async () => {
    await written(
      readBy('zhang', 'dossier-1', 'nomination-1'),
      readBy('li', 'dossier-2'),
      readBy('li', 'nomination-1'),
      readBy('zhang', 'dossier-1'),
    );
    const matters = ['nomination-1', 'dossier-1'];
    expect(await found({ matters })).toEqual([4, 3, 1]);
    expect(await found({ matters, limit: 2 })).toEqual([4, 3]);
    expect(await found({ matters, before: 3 })).toEqual([1]);
    expect(await found({ matters: ['dossier-3'] })).toEqual([]);
    expect(await found({ matters: [] })).toEqual([]);
  });

  it('goes by account, by who acted for it, and by who could not sign in to it', async () => {
    const { actor } = readBy('li', 'dossier-1');
    await written(
      readBy('zhang', 'dossier-1'),
      { ...readBy('li', 'dossier-1'), actor: { ...actor!, onBehalfOf: 'zhang' } },
      {
        ...{ outcome: 'sign-in-failed', act: 'POST /api/v1/sessions', correlationId: 'c', address: '::1' },
        ...{ status: 401, code: 'HTTP.UNAUTHENTICATED', login: 'zhang' },
      },
      readBy('zhang', 'dossier-2'),
    );
    expect(await found({ account: 'zhang' })).toEqual([4, 3, 2, 1]);
    expect(await found({ account: 'zhang', matters: ['dossier-1'] })).toEqual([2, 1]);
    expect(await found({ account: 'li', matters: ['dossier-2'] })).toEqual([]);
  });

  it('goes by day, where the platform stands', async () => {
    await written(readBy('zhang', 'dossier-1'));
    database.clock.moveTo('2017-05-22T15:59:59.999Z');
    await written(readBy('zhang', 'dossier-1'));
    database.clock.moveTo('2017-05-22T16:00:00.000Z');
    await written(readBy('zhang', 'dossier-1'), readBy('li', 'dossier-2'));
    expect(await found({ day: '2017-05-22' })).toEqual([2, 1]);
    expect(await found({ day: '2017-05-23' })).toEqual([4, 3]);
    expect(await found({ day: '2017-05-23', account: 'zhang' })).toEqual([3]);
    expect(await found({ day: '2017-05-21' })).toEqual([]);
    expect(await found({ day: '2017-05-24' })).toEqual([]);
  });
});
