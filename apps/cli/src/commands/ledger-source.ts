import { join } from 'node:path';
import { PostgresEventStore } from '#libs/event-store';
import { SystemClock } from '#libs/kernel';
import {
  FolderTiles,
  folderLog,
  liveLog,
  MemoryTiles,
  verifyAttachments,
  type LedgerName,
  type LogSource,
  type Verdict,
} from '#libs/ledger';
import { PlainError } from '../plain-error.js';
import { notingAttachments } from './named-attachments.js';

/** A log that can be read and checked. */
export interface OpenedLog {
  readonly source: LogSource;
  /** How many events lie after so many. */
  readonly after: (size: number) => Promise<number>;
  /** Checks those that are there; after the events were read. */
  readonly attachments: () => Promise<Pick<Verdict, 'attachments' | 'missing'>>;
  readonly close: () => Promise<void>;
}

export interface AskedLog {
  /** Instead of an export: where the log is written. To read it is enough. */
  readonly database?: string;
  /** With a database: the folder of its tiles and checkpoint. */
  readonly tiles?: string;
  readonly log: LedgerName;
}

export const openedLog = (folder: string | undefined, asked: AskedLog): OpenedLog => {
  if (folder !== undefined && asked.database !== undefined)
    throw new PlainError('导出与数据库请分别核验 · Verify an export or a database, one at a time');
  if (folder !== undefined) return exportIn(folder);
  if (asked.database !== undefined) return logIn(asked.database, asked);
  throw new PlainError(
    '请给出导出的文件夹，或用 --database · Name the folder of an export, or use --database',
  );
};

const exportIn = (folder: string): OpenedLog => {
  const named = new Set<string>();
  return {
    source: notingAttachments(folderLog(folder), named),
    after: async () => 0,
    attachments: async () => {
      const there = await verifyAttachments(join(folder, 'attachments'));
      return { attachments: there.size, missing: [...named].filter((digest) => !there.has(digest)) };
    },
    close: async () => undefined,
  };
};

const schemas: Readonly<Record<LedgerName, string>> = { cases: 'log', access: 'access' };

const logIn = (url: string, { tiles, log }: AskedLog): OpenedLog => {
  const store = new PostgresEventStore({ url, clock: new SystemClock(), schema: schemas[log] });
  return {
    source: liveLog(store, tiles === undefined ? new MemoryTiles() : new FolderTiles(tiles)),
    after: async (size) => (await store.head()) - size,
    attachments: async () => ({ attachments: 0 }),
    close: () => store.close(),
  };
};
