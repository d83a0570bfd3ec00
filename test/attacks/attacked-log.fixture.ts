import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DatabaseAddresses, Migration } from '#libs/database';
import { EventLog1795305600000, PostgresEventStore, type EventToAppend } from '#libs/event-store';
import { DrivenClock, newId } from '#libs/kernel';
import {
  CheckpointSigner,
  exportLog,
  Fault,
  FolderLastCheckpoints,
  folderLog,
  FolderTiles,
  liveLog,
  localSigner,
  Sealer,
  signedCheckpoint,
  verifyLog,
  type LogSource,
  type NoteSigner,
  type Trust,
} from '#libs/ledger';
import { testDatabase } from '#libs/testing';

export const origin = 'log.example/cases';
export const anySigner = (): NoteSigner<'note'> =>
  localSigner(origin, 'note', generateKeyPairSync('ed25519').privateKey);

/** So many acts of made-up officers, five to a case. */
const size = 300;
/** Tiles, and what the signer remembers. */
const kinds = ['ledger', 'key'];
/** What the auditor took away when there were so many. */
const keptSize = 200;

/** A sealed log in its database, whose owner may do with it what they like; and the auditor who kept a checkpoint. */
export class AttackedLog {
  readonly clock = new DrivenClock('2017-05-22T04:00:00.000Z');
  readonly signer = anySigner();
  readonly tiles: FolderTiles;
  readonly last: FolderLastCheckpoints;
  /** The checkpoint that the auditor kept. */
  kept = '';

  private constructor(
    readonly folder: string,
    readonly owner: Client,
    readonly log: PostgresEventStore,
    readonly addresses: DatabaseAddresses,
    private readonly drop: () => Promise<void>,
  ) {
    this.tiles = new FolderTiles(join(folder, 'ledger'));
    this.last = new FolderLastCheckpoints(join(folder, 'key'));
  }

  /** @param tables what the database holds beside the log */
  static async open(...tables: readonly Migration[]): Promise<AttackedLog> {
    const { addresses, drop } = await testDatabase([EventLog1795305600000, ...tables]);
    const folder = await mkdtemp(join(tmpdir(), 'mingjian-attacked-'));
    const owner = new Client({ connectionString: addresses.ownerUrl });
    await owner.connect();
    const clock = new DrivenClock('2017-05-22T04:00:00.000Z');
    const log = new PostgresEventStore({ url: addresses.applicationUrl, clock });
    const attacked = new AttackedLog(folder, owner, log, addresses, drop);
    await attacked.happen(keptSize);
    await attacked.seal();
    attacked.kept = await attacked.head();
    await attacked.happen(size - keptSize);
    await attacked.seal();
    await owner.query(
      'alter table log.event disable trigger user; alter table log.head disable trigger user',
    );
    await owner.query('create table backup as table log.event; create table backup_head as table log.head');
    for (const name of kinds) await cp(join(folder, name), join(folder, 'backup', name), { recursive: true });
    return attacked;
  }

  async close(): Promise<void> {
    await this.log.close();
    await this.owner.end();
    await this.drop();
    await rm(this.folder, { recursive: true });
  }

  /** Database, tiles and the signer's memory as they were before any attack. */
  async restore(): Promise<void> {
    await this.owner.query('truncate log.event; insert into log.event table backup');
    await this.owner.query(
      'update log.head set (position, recorded_at) = (select position, recorded_at from backup_head)',
    );
    for (const name of kinds) {
      await rm(join(this.folder, name), { recursive: true });
      await cp(join(this.folder, 'backup', name), join(this.folder, name), { recursive: true });
    }
  }

  async happen(count: number): Promise<void> {
    const writes = Array.from({ length: count / 5 }, () => ({
      ...{ stream: `dossier-${newId()}`, expectedRevision: 'no-stream' as const },
      events: [0, 1, 2, 3, 4].map(opinion),
    }));
    const commit = { commandId: newId(), accountId: 'officer', contentDigest: 'a5'.repeat(32) };
    await this.log.append(writes, commit);
  }

  /** Until all that is there is sealed, as the platform does. @throws LEDGER.NOT_AN_EXTENSION */
  async seal(
    tiles = this.tiles,
    signer = new CheckpointSigner([this.signer], this.last),
    named = origin,
  ): Promise<void> {
    const head = await this.log.head();
    const ending = new AbortController();
    const sealed = (count: number): void => {
      if (count >= head) ending.abort();
    };
    await new Sealer(this.log, tiles, signer, { origin: named, every: 1, sealed }).run(ending.signal);
  }

  async head(tiles = this.tiles): Promise<string> {
    return Buffer.from((await tiles.read('checkpoint')) ?? []).toString();
  }

  get live(): LogSource {
    return liveLog(this.log, this.tiles);
  }

  async exported(): Promise<string> {
    const folder = await mkdtemp(join(this.folder, 'export-'));
    await exportLog(this.live, new FolderTiles(folder));
    return folder;
  }

  /** What the auditor finds in the export; in the running database where none is named. */
  async found(asked: Asked = {}): Promise<string> {
    const { trust = this.trust(), retired = [] } = asked;
    const kept = 'kept' in asked ? asked.kept : this.kept;
    const source = asked.source ?? (asked.folder === undefined ? this.live : folderLog(asked.folder));
    return said(async () => {
      const head = signedCheckpoint((await source.head()) ?? '', trust);
      const earlier =
        kept === undefined
          ? undefined
          : signedCheckpoint(kept, { logs: [...trust.logs, ...retired], witnesses: [] });
      await verifyLog(source, { head, earlier });
    });
  }

  trust(...witnesses: Trust['witnesses']): Trust {
    return { logs: [this.signer.key], witnesses };
  }
}

const opinion = (revision: number): EventToAppend => {
  const id = newId();
  return {
    ...{ id, type: 'vetting.opinion-recorded', schemaVersion: 1 },
    metadata: `{"actor":"officer-${revision}","effectiveOn":"2017-05-22"}`,
    data: `{"grounds":"sealed-${id}","outcome":"no-objection"}`,
  };
};

export interface Asked {
  readonly folder?: string;
  readonly source?: LogSource;
  readonly trust?: Trust;
  readonly retired?: Trust['logs'];
  readonly kept?: string | undefined;
}

/** The code of the fault or refusal, and the place; `sound` where there is none. */
export const said = async (check: () => unknown): Promise<string> => {
  try {
    await check();
    return 'sound';
  } catch (error) {
    if (error instanceof Fault)
      return [error.code.slice('LEDGER.'.length), error.details.position]
        .filter((part) => part !== undefined)
        .join(' ');
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
};
