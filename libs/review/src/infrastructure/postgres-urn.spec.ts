import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { applicationDataSource } from '#libs/database';
import { testDatabase } from '#libs/testing';
import type { Slip } from '../application/ports/urn.port.js';
import { FolderUrnKeys } from './folder-urn-keys.adapter.js';
import { PostgresUrn } from './postgres-urn.adapter.js';
import { urnContract } from './urn.contract.js';
import { BallotUrn1795390100000 } from './urn.migration.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;
/** May change what the application may not. */
let owner: Pool;
let folder: string;
let urn: PostgresUrn;

interface Stored {
  readonly tag: Buffer;
  readonly sealed: Buffer;
}
const stored = (ballot: string): Promise<Stored[]> =>
  source.query('select tag, sealed from urn_slip where ballot = $1 order by tag', [ballot]);

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await testDatabase([BallotUrn1795390100000]);
  owner = new Pool({ connectionString: database.addresses.ownerUrl });
  source = applicationDataSource(database.addresses, []);
  await source.initialize();
  folder = await mkdtemp(join(tmpdir(), 'mingjian-urn-'));
  urn = new PostgresUrn(source, new FolderUrnKeys(folder));
});
afterAll(async () => {
  await source.destroy();
  await owner.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

describe('The urn in PostgreSQL', () => {
  urnContract(() => urn);
});

describe('A sealed slip', () => {
  const round = { ballot: 'sealed', round: 1, among: ['nominee-a', 'nominee-b', 'nominee-c'] };
  const slips: readonly Slip[] = [
    { voter: 'm1', name: 'slip-1', choices: ['nominee-a', 'nominee-b', 'nominee-c'] },
    { voter: 'm2', name: 'slip-2', choices: [] },
    { voter: 'm3', name: 'slip-3', choices: ['nominee-b'] },
  ];

  beforeAll(async () => {
    for (const slip of slips) await urn.drop(round, slip);
  });

  it('R28: is as long as every other, and says neither who nor whom', async () => {
    const rows = await stored('sealed');
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1);
    for (const { tag, sealed } of rows)
      expect(Buffer.concat([tag, sealed]).toString('latin1')).not.toMatch(/nominee|m[123]|slip-/);
    const columns = await source.query(
      `select column_name from information_schema.columns where table_name = 'urn_slip' order by 1`,
    );
    expect(columns.map((row: { column_name: string }) => row.column_name)).toEqual([
      ...['ballot', 'round', 'sealed', 'tag'],
    ]);
  });

  it('R28: that was put in the place of another opens no more, and nothing is counted', async () => {
    const [one, other] = await stored('sealed');
    await owner.query('update urn_slip set sealed = $1 where tag = $2', [other?.sealed, one?.tag]);
    await expect(urn.count(round, slips)).rejects.toMatchObject({ code: 'REVIEW.URN_BROKEN' });
    await owner.query('update urn_slip set sealed = $1 where tag = $2', [one?.sealed, one?.tag]);
    expect(await urn.count(round, slips)).toHaveLength(3);
  });

  it('R28: is gone with its key: what a backup kept is readable to nobody', async () => {
    const kept = await stored('sealed');
    await urn.destroy(round);
    expect(await stored('sealed')).toEqual([]);
    for (const { tag, sealed } of kept)
      await owner.query('insert into urn_slip values ($1, $2, $3, $4)', ['sealed', 1, tag, sealed]);
    await expect(urn.count(round, slips)).rejects.toMatchObject({ code: 'REVIEW.URN_BROKEN' });
    expect((await readdir(folder)).filter((file) => file.endsWith('.draft'))).toEqual([]);
  });
});
