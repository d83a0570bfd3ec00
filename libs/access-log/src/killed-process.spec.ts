import { secondProcess } from '#libs/testing';
import { accessLogDatabase, type AccessLogDatabase } from './postgres/access-log-database.fixture.js';

/** A server that dies at the very moment at which an answer has left. */
const program = `
  import { fastify } from 'fastify';
  import { PostgresEventStore } from '#libs/event-store';
  import { SystemClock } from '#libs/kernel';
  import { RouteReadings, StoredAccessLog, traceAccess } from '#libs/access-log';
  const store = new PostgresEventStore({ url: process.argv[1], clock: new SystemClock(), schema: 'access' });
  const server = fastify();
  traceAccess(server, {
    log: new StoredAccessLog(store),
    read: new RouteReadings({ dossiers: { category: 'dossier', classes: ['case'] } }),
    isAccount: () => false,
  });
  server.get('/api/v1/dossiers/:id', async ({ params }) => ({ id: params.id, opinions: [] }));
  console.log(await server.listen({ port: 0, host: '127.0.0.1' }));
`;

describe('When the process is killed right after its answer left', () => {
  let database: AccessLogDatabase;

  beforeEach(async () => {
    database = await accessLogDatabase();
  });
  afterEach(() => database.close());

  it('the entry of every answer that somebody got is there', async () => {
    const server = secondProcess(program, [database.url]);
    const address = await server.nextLine();
    const answered: string[] = [];
    const asks = Array.from({ length: 64 }, async (_, reader) => {
      for (let read = 0; ; read += 1) {
        const id = `${reader}-${read}`;
        const answer = await fetch(`${address}/api/v1/dossiers/${id}`);
        await answer.json();
        answered.push(`dossier-${id}`);
        if (answered.length === 300) process.kill(server.pid, 'SIGKILL');
      }
    });
    await Promise.allSettled(asks);
    await server.kill('SIGKILL');
    const recorded = new Set<string>();
    for (let before: number | undefined; ;) {
      const page = await database.trail.find({ limit: 500, ...(before !== undefined && { before }) });
      for (const access of page) if (access.outcome === 'answered') recorded.add(access.matters[0] ?? '');
      before = page.at(-1)?.position;
      if (before === undefined) break;
    }
    expect(answered.length).toBeGreaterThanOrEqual(300);
    expect(answered.filter((matter) => !recorded.has(matter))).toEqual([]);
  }, 60_000);
});
