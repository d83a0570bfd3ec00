import { applicationDataSource, grantToApplication, migrate, type Migration } from '#libs/database';
import { testDatabase } from '#libs/testing';
import { Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import { inSession } from './session.js';

class Irreversible {
  down(): Promise<void> {
    return Promise.reject(new Error('never undone'));
  }
}

class MakeActs1700000000001 extends Irreversible implements MigrationInterface {
  async up(session: QueryRunner): Promise<void> {
    await session.query('create table act (id int primary key)');
    await session.query(grantToApplication(['act'], ['select', 'insert']));
  }
}

class NumberActs1700000000002 extends Irreversible implements MigrationInterface {
  async up(session: QueryRunner): Promise<void> {
    await session.query('alter table act add column number int not null default 1');
  }
}

class Fail1700000000003 extends Irreversible implements MigrationInterface {
  async up(session: QueryRunner): Promise<void> {
    await session.query('drop table act');
    await session.query('select 1 / 0');
  }
}

@Entity()
class Act {
  @PrimaryColumn('int')
  id!: number;
}

@Entity()
class Unknown {
  @PrimaryColumn('int')
  id!: number;
}

let database: Awaited<ReturnType<typeof testDatabase>>;

const migrateTo = (...migrations: Migration[]): Promise<void> => migrate(database.addresses, migrations);

const asApplication = (sql: string): Promise<unknown> =>
  inSession(database.addresses.applicationUrl, async (client) => (await client.query<object>(sql)).rows);

beforeEach(async () => {
  database = await testDatabase([]);
});

afterEach(() => database.drop());

describe('Migrations', () => {
  it('run once each, though two processes start at once and again', async () => {
    const all = [MakeActs1700000000001, NumberActs1700000000002];
    await Promise.all([migrateTo(...all), migrateTo(...all)]);
    await migrateTo(...all);
    await asApplication('insert into act (id) values (7)');
    expect(await asApplication('select id, number from act')).toEqual([{ id: 7, number: 1 }]);
  });

  it('grant to the application role what it needs, and it can do no more', async () => {
    await migrateTo(MakeActs1700000000001);
    await asApplication('insert into act values (1)');
    const forbidden = { code: '42501' };
    await expect(asApplication('delete from act')).rejects.toMatchObject(forbidden);
    await expect(asApplication('truncate act')).rejects.toMatchObject(forbidden);
    await expect(asApplication('drop table act')).rejects.toMatchObject(forbidden);
    await expect(asApplication('alter table act disable trigger all')).rejects.toMatchObject(forbidden);
    await expect(asApplication('create table own (id int)')).rejects.toMatchObject(forbidden);
    await expect(asApplication('create schema own')).rejects.toMatchObject(forbidden);
  });

  it('that fail leave what was there, and the next start can go on', async () => {
    await expect(migrateTo(MakeActs1700000000001, Fail1700000000003)).rejects.toThrow('division by zero');
    await migrateTo(MakeActs1700000000001, NumberActs1700000000002);
    expect(await asApplication('select number from act')).toEqual([]);
  });
});

describe("The application's data source", () => {
  it('reads what migrations made, and makes no tables of its own', async () => {
    await migrateTo(MakeActs1700000000001);
    const source = await applicationDataSource(database.addresses, [Act, Unknown]).initialize();
    await source.getRepository(Act).insert({ id: 3 });
    expect(await source.getRepository(Act).find()).toMatchObject([{ id: 3 }]);
    await expect(source.getRepository(Unknown).find()).rejects.toThrow('does not exist');
    await source.destroy();
  });
});
