import { Catalogue } from '#libs/catalogue';
import { applicationDataSource } from '#libs/database';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { honourEvents } from '#libs/honours';
import { Matters, OrganDirectory, Scopes } from '#libs/identity';
import { canonicalJson, newId, SystemClock, type Actor } from '#libs/kernel';
import { nominationEvents } from '#libs/nomination';
import { noticeEvents } from '#libs/notice';
import { projectionMigrations, ProjectionRunner } from '#libs/projections';
import { reviewEvents } from '#libs/review';
import { testDatabase } from '#libs/testing';
import { vettingEvents } from '#libs/vetting';
import type { DataSource } from 'typeorm';
import { ImpactQuery } from '../application/impact.query.js';
import type { Origin } from '../application/ports/reliances.port.js';
import type { Impact } from '../domain/impact/impact.js';
import { Reliances1795420100000 } from './reliances.migration.js';
import { ReliancesProjection } from './reliances.projection.js';
import { StoredReliances } from './stored-reliances.js';

export const auditor: Actor = { accountId: 'auditor', organId: 'audit-office', role: 'auditor' };
/** From the nomination n1. */
export const recused: Actor = { ...auditor, accountId: 'recused-auditor' };

const catalogue = new Catalogue(nominationEvents, vettingEvents, noticeEvents, reviewEvents, honourEvents);

export interface Told {
  readonly stream: string;
  readonly type: string;
  readonly data?: object;
  /** By rule, the events that its gate names. */
  readonly basis?: Readonly<Record<string, readonly string[]>>;
}

export interface RelianceIndex {
  readonly dataSource: DataSource;
  readonly impacts: ImpactQuery;
  /** One append, by an account. */
  act(account: string, ...told: readonly Told[]): Promise<void>;
  of(kind: Origin['kind'], name: string, by?: Actor): Promise<Impact>;
  close(): Promise<void>;
}

/** A log of its own, on PostgreSQL, with the index of what relies on what. */
export const relianceIndex = async (): Promise<RelianceIndex> => {
  const database = await testDatabase([
    ...[EventLog1795305600000, ...projectionMigrations, Reliances1795420100000],
  ]);
  const store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
  const dataSource = await applicationDataSource(database.addresses, []).initialize();
  const runner = new ProjectionRunner(store, catalogue, dataSource);
  runner.start([new ReliancesProjection(catalogue)]);
  const organs = new OrganDirectory();
  const matters = new Matters(organs);
  matters.knowRecusals((persons) => Promise.resolve(persons.includes(recused.accountId) ? ['n1'] : []));
  const impacts = new ImpactQuery(new StoredReliances(dataSource, new Scopes(matters, organs)));
  const lengths = new Map<string, number>();
  return {
    ...{ dataSource, impacts },
    async act(account, ...told) {
      const commandId = newId();
      const writes = [...byStream(told)].map(([stream, its]) => {
        const before = lengths.get(stream) ?? 0;
        lengths.set(stream, before + its.length);
        const events = its.map((one) => stored(one, account, commandId));
        return { stream, expectedRevision: before === 0 ? ('no-stream' as const) : before - 1, events };
      });
      const commit = { commandId, accountId: account, contentDigest: 'ab'.repeat(32) };
      const { position } = await store.append(writes, commit);
      await runner.reached(position, AbortSignal.timeout(10_000));
    },
    of: (kind, name, by = auditor) =>
      impacts.of(by, { kind, name, since: 0, until: Number.MAX_SAFE_INTEGER }),
    async close() {
      await runner.stop();
      await store.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
};

const byStream = (told: readonly Told[]): ReadonlyMap<string, readonly Told[]> => {
  const streams = new Map<string, Told[]>();
  for (const one of told) streams.set(one.stream, [...(streams.get(one.stream) ?? []), one]);
  return streams;
};

const stored = ({ type, data = {}, basis }: Told, account: string, commandId: string) => ({
  ...{ id: newId(), type, schemaVersion: catalogue.spec(type).version, data: canonicalJson(data) },
  metadata: canonicalJson({
    ...{ commandId, correlationId: commandId, effectiveOn: '2017-05-15' },
    actor: { accountId: account, organId: `${account}-organ`, role: 'reviewer' },
    basis: basis && {
      ...{ rulebook: 'd', read: [] },
      gates: Object.entries(basis).map(([rule, named]) => ({ rule, events: named })),
    },
  }),
});
