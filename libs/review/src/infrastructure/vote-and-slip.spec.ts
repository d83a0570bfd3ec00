import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { EventLog1795305600000 } from '#libs/event-store';
import { newId, type Actor } from '#libs/kernel';
import { secondProcess, testDatabase, type SecondProcess } from '#libs/testing';
import type { BallotCommand } from '../domain/ballot/ballot.commands.js';
import { ballotDecider } from '../domain/ballot/ballot.decider.js';
import { hallBallot, hallCandidates, hallMembers, openHall } from './ballot-hall.fixture.js';
import { BallotUrn1795390100000 } from './urn.migration.js';

/** Votes for each member named on the command line: account, id of the act, choice. */
const program = `
  import 'reflect-metadata';
  const { openHall } = await import('./libs/review/src/infrastructure/ballot-hall.fixture.ts');
  const [, parts, ...votes] = process.argv;
  const hall = await openHall(JSON.parse(parts));
  await hall.store.head();
  console.log('ready');
  await Promise.all(votes.map((vote) => {
    const [member, act, choice] = vote.split(' ');
    return hall.act(member, { type: 'CastVote', choices: [choice], onBehalfOf: null }, act);
  }));
  console.log('voted');
`;

const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const call: BallotCommand = {
  ...{ type: 'CallBallot', campaign: 'c1', stage: 'region-ballot', kind: 'individual' },
  ...{ candidates: hallCandidates, places: null, totals: null },
};
const voteFor = (...choices: readonly string[]): BallotCommand => ({
  ...{ type: 'CastVote', choices, onBehalfOf: null },
});
const clerk: Actor = { accountId: 'clerk', organId: 'region-office', role: 'office' };

let database: Awaited<ReturnType<typeof testDatabase>>;
let folder: string;
let hall: Awaited<ReturnType<typeof openHall>>;
let watcher: Client;
/** Holds what the vote must wait for. */
let holder: Client;

beforeAll(() => Logger.overrideLogger(false));
beforeEach(async () => {
  database = await testDatabase([EventLog1795305600000, BallotUrn1795390100000]);
  folder = await mkdtemp(join(tmpdir(), 'mingjian-urn-'));
  hall = await openHall({ addresses: database.addresses, folder, rulebook });
  watcher = new Client({ connectionString: database.addresses.applicationUrl });
  holder = new Client({ connectionString: database.addresses.ownerUrl });
  await Promise.all([watcher.connect(), holder.connect()]);
  await hall.act('clerk', call);
});
afterEach(async () => {
  await Promise.all([watcher.end(), holder.end()]);
  await hall.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const slips = async (): Promise<number> =>
  (await watcher.query<{ n: number }>('select count(*)::int as n from urn_slip')).rows[0]?.n ?? 0;
const log = async (): Promise<string> => JSON.stringify(await hall.store.readStream(`ballot-${hallBallot}`));
const votesOnRecord = async (): Promise<number> => (await log()).split('"review.voted"').length - 1;

const voting = async (...votes: readonly string[]): Promise<SecondProcess> => {
  const parts = JSON.stringify({ addresses: database.addresses, folder, rulebook });
  const child = secondProcess(program, [parts, ...votes]);
  expect(await child.nextLine()).toBe('ready');
  return child;
};

/** As when the machine loses power: the process and what it had asked of the database are gone at once. */
const losePower = async (child: SecondProcess): Promise<void> => {
  await child.kill('SIGKILL');
  await watcher.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  await until(async () => (await waiting()) === 0);
  await holder.query('rollback');
};

const waiting = async (): Promise<number> => {
  const { rows } = await watcher.query<{ n: number }>(`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  return rows[0]?.n ?? 0;
};

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await isSo())) if (Date.now() > end) throw new Error('it did not come to that');
};

const countOf = async (): Promise<Record<string, number>> => {
  await hall.act('clerk', { type: 'CloseBallot' });
  const { rounds } = await hall.query.show(clerk, hallBallot);
  return Object.fromEntries(rounds.at(-1)?.tally.map(({ nomination, votes }) => [nomination, votes]) ?? []);
};

describe('A secret vote and its slip', () => {
  it('R28: whose process died between the two is no vote; sent again it counts as it is sent then', async () => {
    const [first, second] = [newId(), newId()];
    await holder.query('begin');
    await holder.query('select from log.head for update');
    const child = await voting(`m1 ${first} a`, `m2 ${second} a`);
    await until(async () => (await slips()) === 2);
    await until(async () => (await waiting()) > 0);
    await losePower(child);
    expect({ slips: await slips(), votes: await votesOnRecord() }).toEqual({ slips: 2, votes: 0 });

    await hall.act('m1', voteFor('b'), first);
    await hall.act('m2', voteFor('b'));
    await hall.act('m3', voteFor('b', 'a'));
    expect({ slips: await slips(), votes: await votesOnRecord() }).toEqual({ slips: 5, votes: 3 });
    expect(await countOf()).toEqual({ a: 1, b: 3, c: 0, d: 0 });
  }, 60_000);

  it('R28: whose process died before either left nothing', async () => {
    const act = newId();
    await holder.query('begin');
    await holder.query('lock table urn_slip in share row exclusive mode');
    const child = await voting(`m1 ${act} a`);
    await until(async () => (await waiting()) > 0);
    await losePower(child);
    expect({ slips: await slips(), votes: await votesOnRecord() }).toEqual({ slips: 0, votes: 0 });

    await hall.act('m1', voteFor('b'), act);
    await hall.act('m2', voteFor('b'));
    expect(await countOf()).toEqual({ a: 0, b: 2, c: 0, d: 0 });
  }, 60_000);

  it('R28: sent again with other choices is the first vote; nothing of the choices is on record or in the answer', async () => {
    const act = newId();
    await hall.act('m1', voteFor('c'), act);
    expect(await hall.act('m1', voteFor('d'), act)).toMatchObject({ repeated: true });
    await expect(hall.act('m1', voteFor('d'))).rejects.toMatchObject({ code: 'REVIEW.VOTED_BEFORE' });
    await hall.act('m2', voteFor('c'));
    const stored = JSON.parse(await log()) as { type: string; data: string }[];
    const votes = stored.filter(({ type }) => type === 'review.voted').map(({ data }) => JSON.parse(data));
    expect(votes).toMatchObject([
      { member: 'm1', choices: null, slip: expect.not.stringContaining(act) },
      { member: 'm2', choices: null },
    ]);
    const shown = await hall.query.show(clerk, hallBallot);
    expect(shown).toMatchObject({ secret: true, voted: ['m1', 'm2'], rounds: [] });
    expect(JSON.stringify(shown)).not.toContain(act);
    expect(await countOf()).toEqual({ a: 0, b: 0, c: 2, d: 0 });
  });

  it('R28: decided on a revision that has passed leaves no slip; sent again it counts as it is sent then', async () => {
    const act = newId();
    await hall.act('m1', voteFor('b'));
    await expect(hall.act('m2', voteFor('a'), act, 0)).rejects.toMatchObject({
      code: 'DECISIONS.STALE_REVISION',
    });
    expect(await slips()).toBe(1);
    await hall.act('m2', voteFor('b'), act, 1);
    expect(await hall.act('m2', voteFor('d'), act, 1)).toMatchObject({ repeated: true });
    expect({ slips: await slips(), votes: await votesOnRecord() }).toEqual({ slips: 2, votes: 2 });
    expect(await countOf()).toEqual({ a: 0, b: 2, c: 0, d: 0 });
  });

  it('R28: that lost its key is not counted; the ballot is annulled and voted on anew', async () => {
    for (const member of hallMembers) await hall.act(member, voteFor('a'));
    await rm(folder, { recursive: true });
    await expect(hall.act('clerk', { type: 'CloseBallot' })).rejects.toMatchObject({
      code: 'REVIEW.URN_BROKEN',
    });
    await hall.act('clerk', { type: 'AnnulBallot', reason: '票箱密钥丢失' });
    await hall.act('clerk', call);
    for (const member of hallMembers) await hall.act(member, voteFor('b'));
    expect(await countOf()).toEqual({ a: 0, b: 3, c: 0, d: 0 });
  });

  it('R28, R57: once counted is undone by two, the office and a co-leader, and then voted on anew', async () => {
    for (const member of hallMembers) await hall.act(member, voteFor('a'));
    await countOf();
    const reason = '示例：计票有误';
    await expect(hall.act('clerk', { type: 'AnnulBallot', reason })).rejects.toMatchObject({
      code: 'REVIEW.ANNULMENT_TAKES_TWO',
    });
    await hall.act('clerk', { type: 'ProposeAnnulment', reason });
    const shown = await hall.query.show(clerk, hallBallot);
    expect(shown).toMatchObject({ status: 'closed', annulment: { by: 'clerk' } });
    await expect(hall.act('m3', { type: 'ConfirmAnnulment' })).rejects.toMatchObject({
      code: 'REVIEW.NOT_A_CO_LEADER',
    });
    await hall.act('m1', { type: 'ConfirmAnnulment' });
    await hall.act('clerk', call);
    for (const member of hallMembers) await hall.act(member, voteFor('b'));
    expect(await countOf()).toEqual({ a: 0, b: 3, c: 0, d: 0 });
  });

  it('R28: is destroyed with its key when the round is over, and not before', async () => {
    const destroy = async (): Promise<void> => {
      const reading = hall.decisions.reading(clerk);
      await hall.votes.destroyOver(hallBallot, await reading.state(ballotDecider, hallBallot));
    };
    for (const member of hallMembers) await hall.act(member, voteFor('a'));
    await destroy();
    expect(await slips()).toBe(3);
    await hall.act('clerk', { type: 'CloseBallot' });
    await destroy();
    await destroy();
    expect(await slips()).toBe(0);
    const [key = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(await readFile(join(folder, key))).toHaveLength(0);
  });
});
