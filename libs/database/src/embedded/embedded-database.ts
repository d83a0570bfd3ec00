import type { Client } from 'pg';
import type { DatabaseAddresses } from '../database-addresses.js';
import { inSession } from '../session.js';
import { clusterAddress } from './cluster-address.js';
import type { ClusterRecord } from './cluster-record.js';

const owner = 'mingjian_owner';
const application = 'mingjian_application';

/** Makes sure that the two roles and the database are there. The roles are the cluster's, shared by its databases. */
export const embeddedDatabase = async (
  port: number,
  record: ClusterRecord,
  database: string,
  template = 'template0',
): Promise<DatabaseAddresses> => {
  await inSession(superuserAddress(port, record), async (client) => {
    await client.query('select pg_advisory_lock($1)', [makingKey]);
    await makeRole(client, owner, record.ownerPassword);
    await makeRole(client, application, record.applicationPassword);
    await makeDatabase(client, database, template);
  });
  return embeddedAddresses(port, record, database);
};

export const embeddedAddresses = (
  port: number,
  record: ClusterRecord,
  database: string,
): DatabaseAddresses => ({
  applicationUrl: clusterAddress(port, application, record.applicationPassword, database),
  ownerUrl: clusterAddress(port, owner, record.ownerPassword, database),
});

export const superuserAddress = (port: number, record: ClusterRecord): string =>
  clusterAddress(port, 'postgres', record.superuserPassword);

/** Two processes may get here at once; arbitrary but fixed. */
const makingKey = 4_715_112;

const makeRole = async (client: Client, name: string, password: string): Promise<void> => {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0)
    await client.query(`create role ${name} login password ${client.escapeLiteral(password)}`);
};

const makeDatabase = async (client: Client, name: string, template: string): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0)
    await client.query(
      `create database ${client.escapeIdentifier(name)} owner ${owner} template ${client.escapeIdentifier(template)} encoding 'UTF8' locale 'C'`,
    );
};
