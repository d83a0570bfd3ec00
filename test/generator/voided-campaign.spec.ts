import { MemoryRulebookStore } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import type { EventMetadata } from '#libs/decisions';
import { EventLog1795305600000, PostgresEventStore, type StoredEvent } from '#libs/event-store';
import { Matters, OrganDirectory, Scopes } from '#libs/identity';
import { SystemClock, type Actor } from '#libs/kernel';
import { projectionMigrations, ProjectionRunner } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { ImpactQuery } from '../../libs/audit/src/application/impact.query.js';
import { WhatIfQuery } from '../../libs/audit/src/application/what-if.query.js';
import type { ConclusionWord } from '../../libs/audit/src/domain/impact/supposition.js';
import type { SupposedDecision, WhatIf } from '../../libs/audit/src/domain/impact/what-if.js';
import { RulebooksOfCampaign } from '../../libs/audit/src/infrastructure/acl/rulebooks.acl.js';
import { LoggedRecheck } from '../../libs/audit/src/infrastructure/logged-recheck.adapter.js';
import { Reliances1795420100000 } from '../../libs/audit/src/infrastructure/reliances.migration.js';
import { ReliancesProjection } from '../../libs/audit/src/infrastructure/reliances.projection.js';
import { StoredReliances } from '../../libs/audit/src/infrastructure/stored-reliances.js';
import { gathered } from './gathered.fixture.js';
import { loadInto } from './load-into.js';
import { generatedRulebook } from './rulebook.js';

const auditor: Actor = { accountId: 'auditor', organId: 'audit-office', role: 'auditor' };
const catalogue = new Catalogue(...eventSpecs);

let database: TemporaryDatabase;
let store: PostgresEventStore;
let dataSource: DataSource;
let runner: ProjectionRunner;
let whatIfs: WhatIfQuery;
let events: readonly StoredEvent[];

beforeAll(async () => {
  const acts = await gathered({ seed: 'voided', nominations: 40 });
  events = acts.flatMap((act) => act.events);
  database = await testDatabase([
    ...[EventLog1795305600000, ...projectionMigrations, Reliances1795420100000],
  ]);
  await loadInto(database.addresses, [acts]);
  store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
  dataSource = await applicationDataSource(database.addresses, []).initialize();
  runner = new ProjectionRunner(store, catalogue, dataSource);
  runner.start([new ReliancesProjection(catalogue)]);
  await runner.reached(await store.head(), AbortSignal.timeout(30_000));
  const organs = new OrganDirectory();
  const reliances = new StoredReliances(dataSource, new Scopes(new Matters(organs), organs));
  const rulebooks = new MemoryRulebookStore();
  await rulebooks.keep(generatedRulebook);
  const log = new LoggedRecheck(store, catalogue);
  whatIfs = new WhatIfQuery(new ImpactQuery(reliances), log, new RulebooksOfCampaign(rulebooks));
}, 60_000);

afterAll(async () => {
  await runner.stop();
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

/** The first nominee that was honoured. */
const honoured = (): string =>
  events.find(({ type }) => type === 'honours.conferred')?.stream.slice('honour-'.length) ?? '';

/** An event of that nominee's, which a gate of this name rested on when they passed. */
const behind = (gate: string): string => {
  const passed = events.filter(
    ({ stream, type }) => stream === `nomination-${honoured()}` && type === 'nomination.advanced',
  );
  const gates = passed.flatMap(({ metadata }) => (JSON.parse(metadata) as EventMetadata).basis?.gates ?? []);
  return gates.find((one) => one.gate === gate && one.outcome === 'met')?.events[0] ?? '';
};

const ifNot = (name: string, instead?: ConclusionWord): Promise<WhatIf> =>
  whatIfs.of(auditor, { kind: 'event', name, since: 0, until: Number.MAX_SAFE_INTEGER }, instead);

const ofNominee = ({ items }: WhatIf): readonly SupposedDecision[] =>
  items.find(({ id }) => id === honoured())?.decisions ?? [];

describe('Supposed that an opinion were void', () => {
  it('the decisions whose gates need it fail, and those after them fail or fall with them', async () => {
    const decisions = ofNominee(await ifNot(behind('opinions-in')));
    const [first] = decisions;
    expect(first).toMatchObject({ type: 'nomination.advanced', fate: 'fails' });
    expect(first?.noLongerHold).toContainEqual({
      ...{ rule: expect.any(String), gate: 'opinions-in', before: 'met', after: 'pending' },
    });
    const fates = decisions.map(({ type, fate }) => `${type} ${fate}`);
    expect(fates).toEqual(
      expect.arrayContaining(['nomination.advanced falls-with', 'review.result-declared in-question']),
    );
    expect(decisions.find(({ type }) => type === 'honours.conferred')).toMatchObject({ fate: 'falls-with' });
  });

  it('names the gates that rest on it and hold by other opinions', async () => {
    const [first] = ofNominee(await ifNot(behind('opinions-in')));
    expect(first?.onOtherGrounds.map(({ gate, after }) => `${gate} ${after}`)).toContain(
      'no-standing-objection met',
    );
  });

  it('or an objection, which stands against the nominee', async () => {
    const [first] = ofNominee(await ifNot(behind('opinions-in'), 'objection'));
    expect(first?.noLongerHold).toContainEqual({
      ...{ rule: expect.any(String), gate: 'no-standing-objection', before: 'met', after: 'unmet' },
    });
    expect(first?.noLongerHold.map(({ gate }) => gate)).not.toContain('opinions-in');
  });
});

describe('Supposed that what a nominee was rejected for were void', () => {
  it('the rejection fails: its rule is broken no longer', async () => {
    const rejected = events.find(({ type }) => type === 'nomination.rejected');
    const { basis } = JSON.parse(rejected?.metadata ?? '{}') as Partial<EventMetadata>;
    const { items } = await ifNot(basis?.gates[0]?.events[0] ?? '');
    const decisions = items.find(({ id }) => rejected?.stream === `nomination-${id}`)?.decisions;
    expect(decisions?.find(({ type }) => type === 'nomination.rejected')).toMatchObject({
      ...{ fate: 'fails', noLongerHold: [{ gate: basis?.gates[0]?.gate, before: 'unmet' }] },
    });
  });
});

describe('Supposed that an inquiry had found nothing', () => {
  const revoked = async (instead?: ConclusionWord): Promise<SupposedDecision | undefined> => {
    const concluded = events.find(({ type }) => type === 'honours.inquiry-concluded');
    const { items } = await ifNot(`${concluded?.stream}@${concluded?.revision}`, instead);
    return items.flatMap(({ decisions }) => decisions).find(({ type }) => type === 'honours.revoked');
  };

  it('R52: the revocation that it bore out fails', async () => {
    const found = { fate: 'fails', noLongerHold: [{ gate: 'revocation-inquiry', before: 'met' }] };
    expect(await revoked('unsubstantiated')).toMatchObject(found);
    expect(await revoked()).toMatchObject(found);
  });

  it('R52: it is in question only, where the inquiry still bears it out', async () => {
    expect(await revoked('partly')).toMatchObject({ fate: 'in-question', noLongerHold: [] });
  });
});

describe('What is supposed', () => {
  it('to say what it says already, shakes nothing', async () => {
    const { items } = await ifNot(behind('opinions-in'), 'no-objection');
    expect(items.flatMap(({ decisions }) => decisions).filter(({ fate }) => fate === 'fails')).toEqual([]);
  });

  it('to say what such an event never says, is refused', async () => {
    await expect(ifNot(behind('opinions-in'), 'substantiated')).rejects.toThrow('AUDIT.NO_CONCLUSION');
  });

  it('changes nothing', async () => {
    const head = await store.head();
    await ifNot(behind('check-clean'), 'problem');
    expect(await store.head()).toBe(head);
  });
});
