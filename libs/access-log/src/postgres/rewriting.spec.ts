import { accessLogDatabase, readBy, type AccessLogDatabase } from './access-log-database.fixture.js';

describe('What the access log holds', () => {
  let database: AccessLogDatabase;

  beforeAll(async () => {
    database = await accessLogDatabase();
    await database.log.record(readBy('zhang', 'dossier-1'));
  });
  afterAll(() => database.close());

  const rewritings = ['event', 'command', 'concern'].flatMap((table) => [
    `UPDATE access.${table} SET ${table === 'command' ? 'last_position = 0' : 'position = 2'}`,
    `DELETE FROM access.${table}`,
    `TRUNCATE access.${table}`,
  ]);

  it.each(rewritings)('is not rewritten by its owner: %s', async (rewriting) => {
    await expect(database.owner.query(rewriting)).rejects.toThrow('the log is never rewritten');
  });

  it.each([
    ...rewritings,
    'UPDATE access.head SET position = 0',
    'DELETE FROM access.head',
    `INSERT INTO access.concern VALUES ('account:somebody', 1)`,
    'INSERT INTO access.event SELECT 2, stream, 1, gen_random_uuid(), type, 1, recorded_at, metadata, data FROM access.event',
    'ALTER TABLE access.event DISABLE TRIGGER concerns_noted',
    'DROP TABLE access.concern',
  ])('is not rewritten by the application’s role: %s', async (rewriting) => {
    await expect(database.application.query(rewriting)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('is all still there', async () => {
    expect(await database.trail.find({ limit: 5 })).toHaveLength(1);
    expect(await database.trail.find({ account: 'zhang', limit: 5 })).toHaveLength(1);
  });
});
