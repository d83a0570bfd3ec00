import { newId } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { EventLog1795305600000 } from './event-log.migration.js';
import { type LogDatabase, logDatabase } from './log-database.fixture.js';
import { logQuestions } from './log-questions.js';
import type { Question } from './sessions.js';

const questions = logQuestions('log');

describe('On a log of 50,000 events', () => {
  let database: LogDatabase;

  beforeAll(async () => {
    database = await logDatabase(await testDatabase([EventLog1795305600000]));
    await database.owner.query(`
      INSERT INTO log.event
      SELECT n, 'dossier-' || n / 10, n % 10, gen_random_uuid(), 'type-' || n % 20, 1, '2017-05-22T04:00:00.000Z', '{}', '{}'
        FROM generate_series(1, 50000) n;
      INSERT INTO log.command SELECT gen_random_uuid(), 'account', 'digest', n, n FROM generate_series(1, 50000) n;
      UPDATE log.head SET position = 50000;
      ANALYZE log.event; ANALYZE log.command; ANALYZE log.head`);
  });
  afterAll(() => database.close());

  /** The plan that a prepared statement keeps, which knows no parameters. */
  const planOf = async ({ text }: Question, values: readonly string[]): Promise<string> => {
    const { application } = database;
    await application.query('SET plan_cache_mode = force_generic_plan');
    await application.query(`PREPARE question AS ${text}`);
    const { rows } = await application.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN EXECUTE question (${values.join(', ')})`,
    );
    await application.query('DEALLOCATE question');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it.each<[string, Question, readonly string[], string]>([
    ['a stream forwards', questions.streamForwards, [`'dossier-77'`, '0', '5'], 'event_stream_revision_key'],
    [
      'a stream backwards',
      questions.streamBackwards,
      [`'dossier-77'`, '0', '5'],
      'event_stream_revision_key',
    ],
    ['a page', questions.page, ['40000', '1000'], 'event_pkey'],
    [
      'a page of some types',
      questions.pageOfTypes,
      ['40000', '1000', `'{type-3,type-7}'`],
      'event_type_position',
    ],
    ['a command', questions.command, [`'${newId()}'`], 'command_pkey'],
  ])('%s is found by its index', async (_, question, values, index) => {
    const plan = await planOf(question, values);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on (event|command)/);
  });

  it('a page of rare types is found without reading what lies between', async () => {
    const { rows } = await database.application.query<{
      'QUERY PLAN': readonly { Plan: { 'Shared Hit Blocks': number } }[];
    }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${questions.pageOfTypes.text
        .replaceAll('$1', '0')
        .replaceAll('$2', '10')
        .replace('$3', `'{type-3,type-7}'`)}`,
    );
    expect(rows[0]?.['QUERY PLAN'][0]?.Plan['Shared Hit Blocks']).toBeLessThan(100);
  });
});
