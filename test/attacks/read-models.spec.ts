import { Logger } from '@nestjs/common';
import { applicationDataSource, type DatabaseAddresses } from '#libs/database';
import { projectionMigrations, ProjectionRunner } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import { RecusalProjection, RecusalTables1795407100000 } from '#libs/vetting';
import { AttackedLog } from './attacked-log.fixture.js';
import { OrderedRecusals } from './recusals.fixture.js';

const tables = [...projectionMigrations, RecusalTables1795407100000];
let log: AttackedLog;
let recusals: OrderedRecusals;

beforeAll(async () => {
  Logger.overrideLogger(false);
  log = await AttackedLog.open(...tables);
  recusals = await OrderedRecusals.in(log);
  for (const account of ['li', 'wang']) await recusals.order('n1', account, '其亲属');
  await recusals.order('n2', 'li', '有往来');
  await log.seal();
  await projected(log.addresses);
});
afterAll(() => log.close());

/** Brings the list of who is recused up to the log as it stands, in the tables of a database. */
const projected = async (to: DatabaseAddresses): Promise<readonly string[]> => {
  const dataSource = await applicationDataSource(to, []).initialize();
  const runner = new ProjectionRunner(log.log, recusals.catalogue, dataSource);
  runner.start([new RecusalProjection()]);
  await runner.reached(await log.log.head(), AbortSignal.timeout(10_000));
  await runner.stop();
  const rows = await dataSource.query<readonly { row: string }[]>(
    `select to_jsonb(r)::text as row from recusal r`,
  );
  await dataSource.destroy();
  return rows.map(({ row }) => row);
};

/** Who stands in the list otherwise than the log says, or in one of them only. */
const differing = async (): Promise<readonly string[]> => {
  const fresh = await testDatabase(tables);
  const [held, anew] = [await projected(log.addresses), await projected(fresh.addresses)];
  await fresh.drop();
  const odd = [...held.filter((row) => !anew.includes(row)), ...anew.filter((row) => !held.includes(row))];
  return [...new Set(odd.map(whoIn))].sort();
};

const whoIn = (row: string): string => {
  const { nomination, account } = JSON.parse(row) as { nomination: string; account: string };
  return `${nomination} ${account}`;
};

describe('A read model that is made anew from the log beside the one in use', () => {
  it('is the same where nobody touched it', async () => {
    expect(await differing()).toEqual([]);
  });

  it.each([
    ['lets somebody in who is recused', `delete from recusal where account = 'wang'`, 'n1 wang'],
    [
      'says that it was only asked for',
      `update recusal set status = 'requested' where nomination = 'n2'`,
      'n2 li',
    ],
    [
      'keeps somebody out whom nobody recused',
      `insert into recusal select 'n2', 'zhao', status, ref, "by", reason, since from recusal where account = 'wang'`,
      'n2 zhao',
    ],
  ])('shows the row by which its owner %s, though the log is sound', async (_, attack, who) => {
    await log.owner.query('create table kept as table recusal');
    await log.owner.query(attack);
    expect(await log.found()).toBe('sound');
    expect(await differing()).toEqual([who]);
    await log.owner.query('truncate recusal; insert into recusal table kept; drop table kept');
  });
});
