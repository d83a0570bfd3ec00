import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { CommandBus, CqrsModule, type Command } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Attachments, MemoryAttachments } from '#libs/attachments';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import {
  campaignEvents,
  CampaignModule,
  CampaignPeople1795416000000,
  CampaignRow,
  CampaignTables1795305900000,
  DecideCampaign,
  freeSlots,
  quotaDecider,
  quotaId,
  RulebookIntake,
  type CampaignCommand,
  type QuotaEvent,
} from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { applicationDataSource } from '#libs/database';
import { Decisions, type Outcome } from '#libs/decisions';
import { EventLog1795305600000, EventStore, PostgresEventStore, type EventToAppend } from '#libs/event-store';
import { Pages, ReadModelClock } from '#libs/http';
import {
  type AccountEvent,
  identityEvents,
  IdentitySecrets1795305650000,
  OrganDirectory,
  passwordCost,
  PasswordCost,
  PasswordSlip,
  SignIn1795400000000,
  IdentityKeys,
  IdentityProvider,
} from '#libs/identity';
import {
  canonicalJson,
  Clock,
  DrivenClock,
  everything,
  newId,
  streamOf,
  type Actor,
  type Bilingual,
} from '#libs/kernel';
import {
  CandidacyKeys,
  DecideNomination,
  DecideReserve,
  DecideSanction,
  nominationDecider,
  nominationEvents,
  sanctionDecider,
  NominationRow,
  NominationTables1795306000000,
  SanctionRow,
  NamedInSanction1795415100000,
  ScopedLists1795413000000,
  SetbackTables1795392000000,
  type NominationCommand,
  type NominationEvent,
  type SanctionCommand,
} from '#libs/nomination';
import { projectionMigrations, ProjectionsModule } from '#libs/projections';
import { testDatabase, memorySeals } from '#libs/testing';
import { Timekeeper, TimekeeperDiary1795305800000, TimekeeperModule } from '#libs/timekeeper';
import {
  ComplaintTables1795390300000,
  RecusalTables1795407100000,
  SeenCases1795413200000,
  vettingEvents,
  type DossierEvent,
} from '#libs/vetting';
import { BallotQuery } from './application/ballot.query.js';
import { DecideBallot } from './application/decide-ballot.js';
import { DecidePackage } from './application/decide-package.js';
import type { PackageAct } from './application/package-facts.js';
import { PackageQuery } from './application/package.query.js';
import { PackageList } from './application/ports/package-list.port.js';
import { BallotList } from './application/ports/ballot-list.port.js';
import type { BallotCommand } from './domain/ballot/ballot.commands.js';
import { BallotMembers1795413100000 } from './infrastructure/ballot-members.migration.js';
import { BallotRow } from './infrastructure/ballot.row.js';
import { PackageRow } from './infrastructure/package.row.js';
import { reviewEvents } from './infrastructure/review.catalogue.js';
import { SpokenOf1795415000000 } from './infrastructure/spoken-of.migration.js';
import { ReviewTables1795306100000 } from './infrastructure/review.migration.js';
import { FolderUrnKeys } from './infrastructure/folder-urn-keys.adapter.js';
import { BallotUrn1795390100000 } from './infrastructure/urn.migration.js';
import { UrnKeys } from './application/ports/urn-keys.port.js';
import { ReviewModule } from './review.module.js';

const rulebookText = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
const region: Actor = { accountId: 'region-clerk', organId: 'region-office', role: 'office' };
const elsewhere: Actor = { accountId: 'clerk-2', organId: 'region-2-office', role: 'office' };
const voterOf = (accountId: string): Actor => ({ accountId, organId: 'region-group', role: 'voter' });
const cityOf = (city: string): Actor => ({
  accountId: `${city}-clerk`,
  organId: `${city}-body`,
  role: 'reviewer',
});
const members = ['v1', 'v2', 'v3'];
const digest = 'a'.repeat(64);

class NoKeys extends CandidacyKeys {
  keysOf() {
    return { candidacy: 'k', subject: 's' };
  }
}

class NoSlip extends PasswordSlip {
  hand(): void {
    // The administrator's password is not asked for here.
  }
}

/** The contexts on a real PostgreSQL, with their projections and the timekeeper, on a clock driven by hand. */
const openHouse = async () => {
  const database = await testDatabase([
    EventLog1795305600000,
    IdentitySecrets1795305650000,
    SignIn1795400000000,
    ...projectionMigrations,
    TimekeeperDiary1795305800000,
    CampaignTables1795305900000,
    NominationTables1795306000000,
    SetbackTables1795392000000,
    ReviewTables1795306100000,
    BallotUrn1795390100000,
    ScopedLists1795413000000,
    BallotMembers1795413100000,
    ComplaintTables1795390300000,
    RecusalTables1795407100000,
    NamedInSanction1795415100000,
    SpokenOf1795415000000,
    CampaignPeople1795416000000,
    SeenCases1795413200000,
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-urn-'));
  const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  const store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock });
  const entities = [CampaignRow, NominationRow, SanctionRow, BallotRow, PackageRow];
  const source = applicationDataSource(database.addresses, entities);
  await source.initialize();
  const pool = new Pool({ connectionString: database.addresses.applicationUrl });
  const contexts = [campaignEvents, identityEvents, nominationEvents, reviewEvents, vettingEvents];
  const catalogue = new Catalogue(...contexts);
  const { seals, keyring } = memorySeals(store);
  const decisions = new Decisions(store, catalogue, clock, {
    seals,
    zone: 'Asia/Shanghai',
    contentKey: 'a key',
  });
  const given = [
    { provide: Clock, useValue: clock },
    { provide: EventStore, useValue: store },
    { provide: DataSource, useValue: source },
    { provide: Pool, useValue: pool },
    { provide: Catalogue, useValue: catalogue },
    { provide: Decisions, useValue: decisions },
    { provide: Arrangements, useValue: Arrangements.from(stateCouncilArrangement(), []) },
    { provide: Attachments, useValue: new MemoryAttachments({ maxBytes: 1_000, types: ['text'] }) },
    { provide: CandidacyKeys, useClass: NoKeys },
    { provide: UrnKeys, useValue: new FolderUrnKeys(folder) },
    { provide: PasswordSlip, useClass: NoSlip },
    { provide: PasswordCost, useValue: passwordCost },
    { provide: IdentityKeys, useValue: new IdentityKeys('ab'.repeat(32)) },
    { provide: IdentityProvider, useValue: new IdentityProvider(undefined) },
    { provide: Pages, useFactory: (follow: ReadModelClock) => new Pages(follow), inject: [ReadModelClock] },
  ];
  @Module({})
  class Ground {}
  const ground = { module: Ground, global: true, providers: given, exports: given.map((one) => one.provide) };
  const contextModules = [CampaignModule, ReviewModule];
  const compiled = await Test.createTestingModule({
    imports: [ground, CqrsModule.forRoot(), ProjectionsModule, TimekeeperModule, ...contextModules],
  }).compile();
  const app = await compiled.init();
  return {
    ...{ app, clock, store, catalogue, decisions, keyring },
    close: async () => {
      await app.close();
      await store.close();
      await pool.end();
      await source.destroy();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};

let house: Awaited<ReturnType<typeof openHouse>>;
let app: INestApplicationContext;

const envelope = (actor: Actor) => ({ commandId: newId(), correlationId: newId(), actor });
const campaign = (command: CampaignCommand): Promise<Outcome> =>
  app.get(CommandBus).execute(new DecideCampaign('c1', command, envelope(region)));
const pack = (id: string, actor: Actor, command: PackageAct): Promise<Outcome> =>
  app.get(CommandBus).execute(new DecidePackage(id, command, envelope(actor)));
const ballot = (actor: Actor, command: BallotCommand): Promise<Outcome> =>
  app.get(CommandBus).execute(new DecideBallot('c1-region-ballot-individual', command, envelope(actor)));

const freezing = (id: string, command: Extract<NominationCommand, { type: 'Freeze' | 'Unfreeze' }>) =>
  app.get(CommandBus).execute<DecideNomination, Outcome>(new DecideNomination(id, command, envelope(region)));

const name: Bilingual = { zh: '示例', en: 'Example' };
const register = (id: string, level: string, kinds: readonly string[], parent: string | null): void =>
  app.get(OrganDirectory).note({ id, name, level, kinds, parent });

/** A nominee of a city who has come as far as a stage. */
const nominate = async (id: string, city: string, stage: string, rank = 'section'): Promise<void> => {
  const facts = {
    ...{ rank, establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
    ...{ criteria: [], merits: [], lastViolationOn: null },
  };
  const events: NominationEvent[] = [
    {
      type: 'nomination.opened',
      data: {
        ...{
          campaign: 'c1',
          path: 'city',
          stage: 'city-review',
          kind: 'individual',
          category: 'cadre',
          facts,
        },
        ...{
          unit: `${city}-unit`,
          unitKinds: ['unit'],
          unitLevel: 'unit',
          subject: id,
          candidacy: `c1-${id}`,
        },
        ...{ name: '示例甲', post: '示例职务', deeds: '示例事迹' },
      },
    },
    { type: 'nomination.put-forward', data: { owner: city, stage: 'city-review' } },
    { type: 'nomination.advanced', data: { from: 'city-review', to: stage } },
  ];
  const quota = streamOf('quota', quotaId('c1', city));
  const known = await house.store.readStream(quota);
  const [key] = await house.keyring.mint(1);
  const taken: QuotaEvent = { type: 'campaign.slot-taken', data: { kind: 'individual', nomination: id } };
  await house.store.append(
    [
      {
        stream: streamOf('nomination', id),
        expectedRevision: 'no-stream',
        events: events.map((event) => written(event, key?.no)),
      },
      { stream: quota, expectedRevision: known.length - 1, events: [written(taken)] },
    ],
    { commandId: newId(), accountId: 'test', contentDigest: digest },
  );
};

/** @param key number of the key that it brings */
const written = (
  event: NominationEvent | QuotaEvent | AccountEvent | DossierEvent,
  key?: number,
): EventToAppend => {
  const { schemaVersion, data } = house.catalogue.encode(event);
  const metadata = canonicalJson({ ...envelope(region), effectiveOn: '2017-05-15', key });
  return { id: newId(), type: event.type, schemaVersion, metadata, data: canonicalJson(data) };
};

const openAccount = (id: string): Promise<unknown> => {
  const opened: AccountEvent = {
    type: 'identity.account-opened',
    data: { organ: 'region-group', role: 'voter' },
  };
  return house.store.append(
    [{ stream: streamOf('account', id), expectedRevision: 'no-stream', events: [written(opened)] }],
    { commandId: newId(), accountId: 'test', contentDigest: digest },
  );
};

/** As if its projection were behind. */
const unlist = (id: string): Promise<unknown> =>
  app.get(DataSource).query('delete from nomination where id = $1', [id]);

/** Everything that was written so far is in the read models. */
const caughtUp = async (): Promise<void> =>
  app.get(ReadModelClock).reached(await house.store.head(), AbortSignal.timeout(5_000));

const nomination = (id: string) => house.decisions.reading(region).state(nominationDecider, id);

const upload = async (text: string): Promise<string> => {
  const kept = await app.get(Attachments).keep(Readable.from([text]), { type: 'text/plain' });
  return kept.digest;
};

const complete = async (id: string, actor: Actor): Promise<void> => {
  const { items } = await app.get(PackageQuery).show(actor, id);
  const missing = items.filter((one) => one.digest === undefined);
  for (const { item } of missing)
    await pack(id, actor, { type: 'AddItem', item, digest: await upload(`示例 ${item}`) });
};

beforeAll(async () => {
  house = await openHouse();
  app = house.app;
  register('region', 'region', ['government'], null);
  register('region-office', 'region', ['office'], 'region');
  register('region-2', 'region', ['government'], null);
  register('region-2-office', 'region', ['office'], 'region-2');
  register('region-group', 'region', ['leading-group'], 'region');
  for (const city of ['nanning', 'liuzhou', 'guilin']) {
    register(city, 'city', ['city'], 'region');
    register(`${city}-body`, 'city', ['recommending-body'], city);
    register(`${city}-unit`, 'unit', ['unit'], city);
  }
  await campaign(await app.get(RulebookIntake).opening(rulebookText));
  for (const organ of ['nanning', 'liuzhou', 'guilin'])
    await campaign({ type: 'EnrolOrgan', organ, path: 'city' });
}, 60_000);

afterAll(() => house.close());

describe('An owner’s packages', () => {
  it('R44, R47: are opened in the append that enrols the owner', async () => {
    expect(await app.get(PackageQuery).show(region, 'c1-nanning-preliminary')).toMatchObject({
      ...{ status: 'open', due: '2017-05-22', dueAt: '2017-05-22T16:00:00.000Z', copies: 1, disc: true },
      lateRule: 'R49',
    });
    expect(await app.get(PackageQuery).show(region, 'c1-nanning-formal')).toMatchObject({
      ...{ status: 'open', due: '2017-06-05', copies: 5 },
    });
  });

  it('R44: are submitted for the nominations at their stage, and received into their streams', async () => {
    await nominate('n1', 'nanning', 'preliminary-package');
    const id = 'c1-nanning-preliminary';
    const submission = { type: 'SubmitPackage', nominations: ['n1'], copies: 1, disc: true } as const;
    await expect(pack(id, cityOf('liuzhou'), submission)).rejects.toMatchObject({
      code: 'REVIEW.NOT_THE_OWNER',
    });
    const never = { type: 'AddItem', item: 'work-report', digest } as const;
    await expect(pack(id, cityOf('nanning'), never)).rejects.toMatchObject({
      code: 'ATTACHMENTS.NOT_KEPT',
    });
    const individuals = ['work-report', 'individual-first-review-form', 'individual-opinion-form'];
    const wanted = [...individuals, 'summary-table'];
    expect(await app.get(PackageQuery).show(region, id)).toMatchObject({ missing: wanted });
    for (const item of wanted)
      await pack(id, cityOf('nanning'), { type: 'AddItem', item, digest: await upload(item) });
    await pack(id, cityOf('nanning'), submission);
    const receipt = { type: 'ReceivePackage', stamp: '收文1号' } as const;
    await expect(pack(id, elsewhere, receipt)).rejects.toMatchObject({ code: 'REVIEW.NOT_THE_OFFICE' });
    const { revisions } = await pack(id, region, receipt);
    expect(Object.keys(revisions)).toEqual([`package-${id}`, 'nomination-n1']);
    expect(await nomination('n1')).toMatchObject({
      packages: new Map([['preliminary', expect.stringMatching(/^nomination-n1@/)]]),
    });
  });

  it('R49: take a supplement for who comes to the stage after the receipt and before the due day is over', async () => {
    await nominate('n6', 'nanning', 'preliminary-package');
    const [id, owner] = ['c1-nanning-preliminary', cityOf('nanning')];
    await pack(id, owner, { type: 'ReopenPackage', nominations: ['n6'] });
    await pack(id, owner, { type: 'SubmitPackage', nominations: ['n6'], copies: 1, disc: true });
    const { revisions } = await pack(id, region, { type: 'ReceivePackage', stamp: '收文2号' });
    expect(Object.keys(revisions)).toEqual([`package-${id}`, 'nomination-n6']);
    expect(await app.get(PackageQuery).show(region, id)).toMatchObject({
      ...{ status: 'received', receivedFor: ['n1', 'n6'], handedIn: { copies: 1, disc: true }, missing: [] },
      stamps: [
        { stamp: '收文1号', stampedOn: '2017-05-15' },
        { stamp: '收文2号', stampedOn: '2017-05-15' },
      ],
    });
    await nominate('n7', 'nanning', 'preliminary-package');
  });

  it('R49: are forfeited by the clock with the nominations of the owner, and no one else’s', async () => {
    await nominate('n2', 'liuzhou', 'preliminary-package');
    await nominate('n3', 'guilin', 'region-review');
    await nominate('n8', 'nanning', 'city-review');
    await freezing('n8', { type: 'Freeze', reason: '收到反映' });
    await caughtUp();
    await unlist('n2');
    house.clock.moveTo('2017-05-22T15:59:59.999Z');
    await app.get(Timekeeper).runDue();
    expect(await nomination('n2')).toMatchObject({ status: 'open' });
    house.clock.moveTo('2017-05-22T16:00:00.000Z');
    await app.get(Timekeeper).runDue();
    expect(await nomination('n6')).toMatchObject({ status: 'open' });
    expect(await nomination('n7')).toMatchObject({ status: 'forfeited' });
    expect(await nomination('n1')).toMatchObject({ status: 'open' });
    expect(await nomination('n2')).toMatchObject({ status: 'forfeited' });
    expect(await nomination('n3')).toMatchObject({ status: 'open' });
    expect(await nomination('n8')).toMatchObject({ status: 'open' });
    await freezing('n8', { type: 'Unfreeze', reason: '查无实据' });
    await app.get(Timekeeper).runDue();
    expect(await nomination('n8')).toMatchObject({ status: 'forfeited' });
    await pack('c1-liuzhou-preliminary', region, { type: 'RecordLateArrival', remarks: '5月23日到达' });
    await caughtUp();
    const list = await app.get(PackageList).page({ campaign: 'c1', status: 'forfeited' }, everything, '', 10);
    expect(list).toMatchObject([
      { owner: 'guilin', due: '2017-05-22', nominations: 0, cameLate: false },
      { owner: 'liuzhou', due: '2017-05-22', nominations: 1, cameLate: true },
    ]);
  });

  it('R49: forfeited, bind also the nominee who comes late, when the office says so', async () => {
    await nominate('n5', 'guilin', 'preliminary-package');
    const act = { type: 'ForfeitLateNominee', nomination: 'n5' } as const;
    await expect(pack('c1-guilin-preliminary', elsewhere, act)).rejects.toMatchObject({
      code: 'REVIEW.NOT_THE_OFFICE',
    });
    await expect(pack('c1-liuzhou-preliminary', region, act)).rejects.toMatchObject({
      code: 'REVIEW.NOMINATION_NOT_HERE',
    });
    await pack('c1-guilin-preliminary', region, act);
    expect(await nomination('n5')).toMatchObject({ status: 'forfeited' });
  });

  it('R47: are due on the later day for every owner once the campaign says so', async () => {
    const reason = '道路中断';
    const { revisions } = await campaign({
      type: 'ExtendDueDate',
      package: 'formal',
      due: '2017-06-09',
      reason,
    });
    expect(Object.keys(revisions)).toHaveLength(4);
    house.clock.moveTo('2017-06-05T16:00:00.000Z');
    await nominate('n4', 'guilin', 'formal-package');
    await caughtUp();
    await app.get(Timekeeper).runDue();
    expect(await nomination('n4')).toMatchObject({ status: 'open' });
    const id = 'c1-guilin-formal';
    await complete(id, cityOf('guilin'));
    await pack(id, cityOf('guilin'), { type: 'SubmitPackage', nominations: ['n4'], copies: 5, disc: true });
    expect(await app.get(PackageQuery).show(region, id)).toMatchObject({ status: 'submitted' });
  });

  it('R49: returned when the day is over, have a new day and are forfeited only after it', async () => {
    house.clock.moveTo('2017-06-10T01:00:00.000Z');
    await app.get(Timekeeper).runDue();
    const back = { type: 'ReturnPackage', missing: ['summary-table'], reason: '未盖章' } as const;
    await expect(pack('c1-guilin-formal', region, back)).rejects.toMatchObject({
      code: 'REVIEW.RETURN_TOO_LATE',
    });
    await pack('c1-guilin-formal', region, { ...back, until: '2017-06-12' });
    await app.get(Timekeeper).runDue();
    expect(await nomination('n4')).toMatchObject({ status: 'open' });
    house.clock.moveTo('2017-06-12T16:00:00.000Z');
    await app.get(Timekeeper).runDue();
    expect(await nomination('n4')).toMatchObject({ status: 'forfeited' });
  });
});

describe('The regional ballot', () => {
  const notConducting = { code: 'REVIEW.NOT_CONDUCTING' };
  const candidates = ['b1', 'b2', 'b3', 'b4', 'b5'];
  const call: BallotCommand = {
    ...{ type: 'CallBallot', campaign: 'c1', stage: 'region-ballot', kind: 'individual', candidates },
    ...{ places: null, totals: null },
  };

  it('R28: is called by the regional office when the group is constituted', async () => {
    for (const id of candidates)
      await nominate(id, 'nanning', 'region-ballot', id === 'b1' ? 'division' : 'section');
    await expect(ballot(region, call)).rejects.toMatchObject({ code: 'REVIEW.GROUP_NOT_CONSTITUTED' });
    for (const member of members) await openAccount(member);
    await campaign({
      ...{ type: 'ConstituteGroup', group: 'region-leading-group', organ: 'region-group' },
      ...{ members, coLeaders: ['v1', 'v2'] },
    });
    for (const other of [cityOf('nanning'), elsewhere])
      await expect(ballot(other, call)).rejects.toMatchObject(notConducting);
    await expect(ballot(region, { ...call, candidates: ['n1', ...candidates] })).rejects.toMatchObject({
      code: 'REVIEW.NOMINATION_NOT_HERE',
    });
    await caughtUp();
    await unlist('b5');
    await expect(ballot(region, { ...call, candidates: candidates.slice(0, 4) })).rejects.toMatchObject({
      ...{ code: 'REVIEW.NOMINATION_LEFT_OUT', details: { nominations: 'b5' } },
    });
    await freezing('b3', { type: 'Freeze', reason: '收到反映' });
    await expect(ballot(region, call)).rejects.toMatchObject({
      ...{ code: 'REVIEW.NOMINATIONS_FROZEN', details: { nominations: 'b3' } },
    });
    await freezing('b3', { type: 'Unfreeze', reason: '查无实据' });
    await ballot(region, call);
    expect(await app.get(BallotQuery).show(region, 'c1-region-ballot-individual')).toMatchObject({
      ...{ places: 3, rule: 'R28', quorum: '2/3', majority: '1/2', differential: true, members },
    });
  });

  it('R3, R8, R28: takes three of five, passes the division-level cadre over, and tells every nomination', async () => {
    const choices = ['b1', 'b2', 'b3'];
    await ballot(voterOf('v1'), { type: 'CastVote', onBehalfOf: null, choices });
    await ballot(voterOf('v2'), { type: 'CastVote', onBehalfOf: null, choices: ['b1', 'b2', 'b4'] });
    await ballot(voterOf('v3'), { type: 'CastVote', onBehalfOf: null, choices: ['b3', 'b4'] });
    expect(await app.get(DataSource).query('select from urn_slip')).toHaveLength(3);
    const recusal = { type: 'RecuseMember', member: 'v3', reason: '亲属' } as const;
    await expect(ballot(elsewhere, recusal)).rejects.toMatchObject({ code: 'REVIEW.RECUSAL_OF_ANOTHER' });
    await expect(ballot(elsewhere, { type: 'CloseBallot' })).rejects.toMatchObject(notConducting);
    await ballot(region, { type: 'CloseBallot' });
    await app.get(Timekeeper).runDue();
    // The ballot is secret: after the count, time destroys its slips.
    expect(await app.get(DataSource).query('select from urn_slip')).toEqual([]);
    await expect(ballot(elsewhere, { type: 'DeclareResult' })).rejects.toMatchObject(notConducting);
    await freezing('b4', { type: 'Freeze', reason: '收到反映' });
    await expect(ballot(region, { type: 'DeclareResult' })).rejects.toMatchObject({
      ...{ code: 'REVIEW.NOMINATIONS_FROZEN', details: { nominations: 'b4' } },
    });
    await freezing('b4', { type: 'Unfreeze', reason: '查无实据' });
    const { revisions } = await ballot(region, { type: 'DeclareResult' });
    expect(Object.keys(revisions).sort()).toEqual([
      'ballot-c1-region-ballot-individual',
      ...candidates.map((id) => `nomination-${id}`),
    ]);
    const results = await Promise.all(candidates.map(nomination));
    expect(results.map((state) => (state.status === 'none' ? [] : state.ballots))).toMatchObject([
      [{ result: 'passed-over', rule: 'R8' }],
      [{ result: 'selected' }],
      [{ result: 'selected' }],
      [{ result: 'selected' }],
      [{ result: 'not-selected' }],
    ]);
    await caughtUp();
    expect(await app.get(BallotList).page('c1', everything, '', 10)).toMatchObject([
      { id: 'c1-region-ballot-individual', status: 'declared', places: 3, candidates: 5, selected: 3 },
    ]);
  });

  it('R28: remembers on which count and under which rules it was declared', async () => {
    const stored = await house.store.readStream('ballot-c1-region-ballot-individual');
    const declared = JSON.parse(stored.at(-1)?.metadata ?? '{}');
    expect(declared.basis).toMatchObject({
      rulebook: expect.stringMatching(/^[0-9a-f]{64}$/),
      gates: [
        { rule: 'R28', gate: 'selected-by-ballot', why: 'selected:3/3' },
        { rule: 'R8', gate: 'ratio-at-most', why: 'counted:0/0' },
      ],
      read: [expect.stringMatching(/^campaign-c1@/)],
    });
  });
});

describe('Who is frozen, drops out or is sanctioned', () => {
  const run = <Result>(command: Command<Result>): Promise<Result> => app.get(CommandBus).execute(command);
  const act = (id: string, actor: Actor, command: NominationCommand): Promise<Outcome> =>
    run(new DecideNomination(id, command, envelope(actor)));
  const callUp = (id: string): Promise<Outcome> =>
    run(new DecideReserve(id, { type: 'CallUpReserve', outgoing: 'b2' }, envelope(region)));
  const sanction = (actor: Actor, command: SanctionCommand): Promise<Outcome> =>
    run(new DecideSanction('s1', command, envelope(actor)));
  const deputy: Actor = { ...region, accountId: 'region-deputy' };
  const factsOf = async (id: string) => {
    const state = await nomination(id);
    if (state.status === 'none') throw new RangeError(id);
    return state.facts;
  };
  const quotaOf = (owner: string) => house.decisions.reading(region).state(quotaDecider, `c1-${owner}`);

  it('R8, R28, R41: the reserve is called in order, vetted anew, and who breaks the ratio is passed over on record', async () => {
    const unit = { accountId: 'clerk', organId: 'nanning-unit', role: 'recommender' } as const;
    await act('b2', unit, { type: 'Withdraw', wish: 'nominee', reason: '本人申请' });
    await caughtUp();
    await expect(callUp('b1')).rejects.toMatchObject({
      ...{ code: 'NOMINATION.RESERVE_BREAKS_RATIO', rule: 'R8' },
    });
    const dossier: DossierEvent = {
      type: 'vetting.dossier-opened',
      data: {
        ...{ nomination: 'b5', campaign: 'c1', unit: 'nanning-unit', kind: 'individual', category: 'cadre' },
        ...{ opinions: ['health'], checks: ['credit'] },
      },
    };
    await house.store.append(
      [{ stream: 'dossier-b5', expectedRevision: 'no-stream', events: [written(dossier)] }],
      { commandId: newId(), accountId: 'test', contentDigest: digest },
    );
    const { revisions } = await callUp('b5');
    expect(Object.keys(revisions).sort()).toEqual([
      ...['ballot-c1-region-ballot-individual', 'dossier-b5'],
      ...['nomination-b1', 'nomination-b2', 'nomination-b5'],
    ]);
    const [called] = (await house.store.readStream('nomination-b5')).slice(-1);
    const read = JSON.parse(called?.metadata ?? '{}').basis.read.map((ref: string) => ref.replace(/@.*/, ''));
    // Beside those that are written: who else stood in the ballot, and nobody who did not.
    expect(read).toEqual(expect.arrayContaining(['nomination-b3', 'nomination-b4']));
    expect(read).not.toContain('nomination-n1');
    expect(await nomination('b2')).toMatchObject({ status: 'withdrawn', replacedBy: 'b5' });
    expect(await nomination('b5')).toMatchObject({ status: 'open', stage: 'city-review' });
    const passedOver = await house.store.readStream('nomination-b1');
    expect(passedOver.at(-1)).toMatchObject({ type: 'nomination.reserve-passed-over' });
    await expect(callUp('b1')).rejects.toMatchObject({ code: 'NOMINATION.NOTHING_TO_REPLACE' });
  });

  it('R41: who is frozen goes on no further', async () => {
    await act('b5', region, { type: 'Freeze', reason: '收到反映' });
    await expect(act('b5', cityOf('nanning'), { type: 'Advance' })).rejects.toMatchObject({
      ...{ code: 'NOMINATION.FROZEN', rule: 'R41' },
    });
    await act('b5', region, { type: 'Unfreeze', reason: '查无实据' });
  });

  it('R50: an organ that is sanctioned loses all that it has in one append, and takes no new slot', async () => {
    const held = (await quotaOf('nanning')).held;
    expect(held.has('b3')).toBe(true);
    await sanction(region, {
      ...{ type: 'ProposeSanction', campaign: 'c1', ground: 'fraud', organ: 'nanning', nominations: [] },
      ...{ slots: { individual: 1 }, reason: '票数不实', evidence: ['nomination-b3@0'] },
    });
    const unit = { accountId: 'clerk', organId: 'nanning-unit', role: 'recommender' } as const;
    const leaves = act('b3', unit, { type: 'Withdraw', wish: 'nominee', reason: '本人申请' });
    await expect(leaves).rejects.toMatchObject({
      ...{ code: 'NOMINATION.SANCTION_PENDING', rule: 'R50', message: expect.stringContaining('s1') },
    });
    await expect(sanction(region, { type: 'VerifySanction' })).rejects.toMatchObject({
      ...{ code: 'NOMINATION.SANCTION_OWN_PROPOSAL', rule: 'R50' },
    });
    await sanction(deputy, { type: 'VerifySanction' });
    const { revisions } = await sanction(deputy, { type: 'ImposeSanction' });
    expect(Object.keys(revisions)).toEqual(
      expect.arrayContaining(['sanction-s1', 'quota-c1-nanning', 'nomination-b1', 'nomination-b5']),
    );
    for (const id of ['b1', 'b3', 'b4', 'b5'])
      expect(await nomination(id)).toMatchObject({ status: 'sanctioned' });
    const after = await quotaOf('nanning');
    expect(['b1', 'b3', 'b4', 'b5'].filter((id) => after.held.has(id))).toEqual([]);
    expect([...after.barredBy.keys()]).toEqual(['s1']);
    const anew = act('b9', unit, {
      ...{ type: 'OpenNomination', campaign: 'c1', kind: 'individual', category: 'cadre', subject: 's' },
      ...{ candidacy: 'c1-b9', facts: await factsOf('b3'), name: '示例乙', post: '示例职务', deeds: '示例' },
    });
    await expect(anew).rejects.toMatchObject({ code: 'NOMINATION.ORGAN_SANCTIONED', rule: 'R50' });
  });

  it('R50: a sanction is lifted by another account with a kept paper; its places and candidacies come back', async () => {
    const lift = { type: 'LiftSanction', reason: '复查后撤销', paper: digest } as const;
    await expect(sanction(deputy, lift)).rejects.toMatchObject({ code: 'ATTACHMENTS.NOT_KEPT' });
    const onPaper = { ...lift, paper: await upload('示例撤销决定') };
    await expect(sanction(deputy, onPaper)).rejects.toMatchObject({
      ...{ code: 'NOMINATION.SANCTION_OWN_DECISION', rule: 'R50' },
    });
    const before = freeSlots(await quotaOf('nanning'), 'individual');
    const imposed = await house.decisions.reading(region).state(sanctionDecider, 's1');
    const lost = imposed.status === 'imposed' ? (imposed.slots.individual ?? 0) : 0;
    const { revisions } = await sanction({ ...region, accountId: 'region-third' }, onPaper);
    expect(Object.keys(revisions)).toEqual(expect.arrayContaining(['sanction-s1', 'quota-c1-nanning']));
    expect(freeSlots(await quotaOf('nanning'), 'individual')).toBe(before + lost);
    expect(lost).toBeGreaterThan(0);
    expect((await quotaOf('nanning')).barredBy.size).toBe(0);
    expect(await nomination('b3')).toMatchObject({ status: 'sanctioned' });
  });

  it('R50: a county’s sanction reaches its units, whoever they nominated, and lifted lets them nominate anew', async () => {
    register('guilin-county', 'county', ['government'], 'guilin');
    register('guilin-bureau', 'unit', ['unit'], 'guilin-county');
    const bureau = { accountId: 'clerk', organId: 'guilin-bureau', role: 'recommender' } as const;
    const opens = async (id: string): Promise<Outcome> =>
      act(id, bureau, {
        ...{ type: 'OpenNomination', campaign: 'c1', kind: 'individual', category: 'cadre', subject: 's' },
        ...{ candidacy: 'c1-same', facts: await factsOf('b3'), name: '示例丙', post: '示例职务' },
        deeds: '示例事迹',
      });
    const does = (accountId: string, command: SanctionCommand): Promise<Outcome> =>
      run(new DecideSanction('s2', command, envelope({ ...region, accountId })));
    await opens('p1');
    await does('region-clerk', {
      ...{ type: 'ProposeSanction', campaign: 'c1', ground: 'fraud', organ: 'guilin-county' },
      ...{ nominations: [], slots: {}, reason: '票数不实', evidence: ['nomination-p1@0'] },
    });
    await expect(
      act('p1', bureau, { type: 'Withdraw', wish: 'organ', reason: '退出' }),
    ).rejects.toMatchObject({ code: 'NOMINATION.SANCTION_PENDING' });
    await does('region-deputy', { type: 'VerifySanction' });
    await does('region-deputy', { type: 'ImposeSanction' });
    expect(await nomination('p1')).toMatchObject({ status: 'sanctioned' });
    await expect(opens('p2')).rejects.toMatchObject({ code: 'NOMINATION.ORGAN_SANCTIONED', rule: 'R50' });
    const paper = await upload('示例撤销决定');
    await does('region-third', { type: 'LiftSanction', reason: '复查后撤销', paper });
    await opens('p2');
    expect(await nomination('p2')).toMatchObject({ status: 'open' });
    expect(await nomination('p1')).toMatchObject({ status: 'sanctioned' });
  });

  it('R50: who leaves and a sanction that is proposed at once are decided one after the other', async () => {
    const bureau = { accountId: 'clerk', organId: 'guilin-bureau', role: 'recommender' } as const;
    const [left, proposed] = await Promise.allSettled([
      act('p2', bureau, { type: 'Withdraw', wish: 'nominee', reason: '退出' }),
      run(
        new DecideSanction(
          's3',
          {
            ...{ type: 'ProposeSanction', campaign: 'c1', ground: 'fraud', organ: 'guilin-bureau' },
            ...{ nominations: ['p2'], slots: {}, reason: '票数不实', evidence: ['nomination-p2@0'] },
          },
          envelope(region),
        ),
      ),
    ]);
    expect(proposed.status).toBe('fulfilled');
    const last = (await house.store.readStream('quota-c1-guilin')).slice(-2).map(({ type }) => type);
    expect([
      'campaign.nominee-left then campaign.sanction-pending',
      'refused: NOMINATION.SANCTION_PENDING',
    ]).toContain(left.status === 'fulfilled' ? last.join(' then ') : `refused: ${left.reason.code}`);
  });

  it('R50: evidence must be named, stand in the log, and be about those concerned', async () => {
    const proposedOn = (...evidence: readonly string[]): Promise<Outcome> =>
      sanction(region, {
        ...{ type: 'ProposeSanction', campaign: 'c1', ground: 'fraud', organ: 'guilin', nominations: [] },
        ...{ slots: {}, reason: '—', evidence },
      });
    await expect(proposedOn()).rejects.toMatchObject({ code: 'NOMINATION.SANCTION_UNFOUNDED' });
    await expect(proposedOn('nomination-nobody@0')).rejects.toMatchObject({
      code: 'NOMINATION.SANCTION_EVIDENCE_UNKNOWN',
    });
    await expect(proposedOn('nomination-b3@0')).rejects.toMatchObject({
      code: 'NOMINATION.SANCTION_EVIDENCE_FOREIGN',
    });
  });
});

describe('After the campaign is closed', () => {
  it('neither its packages nor its ballots are handled', async () => {
    await campaign({ type: 'CloseCampaign', reason: '评选结束' });
    const remarks = '6月12日到达';
    await expect(
      pack('c1-liuzhou-preliminary', region, { type: 'RecordLateArrival', remarks }),
    ).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
    await expect(
      ballot(region, {
        ...{ type: 'CallBallot', campaign: 'c1', stage: 'region-ballot', kind: 'collective' },
        ...{ candidates: [], places: null, totals: null },
      }),
    ).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
  });
});
