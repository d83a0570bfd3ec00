import { accessLogDatabase, type AccessLogDatabase } from './access-log-database.fixture.js';
import * as questions from './trail-questions.js';

interface Plan {
  readonly Plan: { readonly 'Shared Hit Blocks': number };
}

describe('In an access log of 50,000 entries', () => {
  let database: AccessLogDatabase;

  beforeAll(async () => {
    database = await accessLogDatabase();
    await database.owner.query(`
      INSERT INTO access.event
      SELECT n, 'access-' || n, 0, gen_random_uuid(), 'access.read', 1,
             to_char(timestamp '2017-05-01' + n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.000"Z"'),
             format('{"actor":{"accountId":"account-%s"}}', n % 100),
             format('{"matters":["dossier-%s","nomination-%s"]}', n % 500, n % 500)
        FROM generate_series(1, 50000) n;
      UPDATE access.head SET position = 50000;
      ANALYZE access.event; ANALYZE access.concern`);
  });
  afterAll(() => database.close());

  const all = ['9000000', '51', 'null', 'null'];
  const day = [`'2017-05-20T16:00:00.000Z'`, `'2017-05-21T16:00:00.000Z'`];
  const noAccount = `'{}'`;

  it.each([
    ['the newest', questions.all, all],
    ['those of a day', questions.all, ['9000000', '51', ...day]],
    [
      'who read one dossier',
      questions.concerning,
      [...all, `'{matter:dossier-7,matter:nomination-7}'`, noAccount],
    ],
    ['what one account read', questions.concerning, [...all, `'{account:account-7}'`, noAccount]],
    [
      'what one account read of one dossier in a day',
      questions.concerning,
      ['9000000', '51', ...day, `'{matter:dossier-7}'`, `'{account:account-7}'`],
    ],
  ])('%s are found by their index, without reading what lies between', async (_, { text }, values) => {
    const types = text === questions.all.text ? '' : ', text[], text[]';
    const client = await database.application.connect();
    try {
      await client.query('SET plan_cache_mode = force_generic_plan');
      await client.query(`PREPARE question (bigint, bigint, text, text${types}) AS ${text}`);
      const { rows } = await client.query<{ 'QUERY PLAN': readonly Plan[] }>(
        `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE question (${values.join(', ')})`,
      );
      await client.query('DEALLOCATE question');
      expect(JSON.stringify(rows)).not.toContain('"Seq Scan"');
      expect(rows[0]?.['QUERY PLAN'][0]?.Plan['Shared Hit Blocks']).toBeLessThan(600);
    } finally {
      client.release();
    }
  });
});
