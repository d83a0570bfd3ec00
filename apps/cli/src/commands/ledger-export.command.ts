import { cp } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { Logger } from '@nestjs/common';
import { readEnv } from '#config/env';
import { SystemClock } from '#libs/kernel';
import { exportLog, FolderTiles, liveLog, type LedgerName } from '#libs/ledger';
import { attachPlatform } from '../../../api/src/index.js';
import { PlainError } from '../plain-error.js';

export interface AskedExport {
  readonly log: LedgerName;
  readonly attachments: boolean;
}

/**
 * Writes a log as it stands at its checkpoint into a folder, beside a running server; run again, it goes on.
 * @throws DATABASE.NOT_RUNNING, LEDGER.NOTHING_SEALED, EXPORT_OF_ANOTHER; Fault LEDGER.EVENT_MISSING, LOG_SHORTER
 */
export const exportLedger = async (
  folder: string,
  { log: name, attachments }: AskedExport,
): Promise<void> => {
  Logger.overrideLogger(['error']);
  const env = readEnv(process.env);
  // What lies there is public.
  if (!relative(resolve(env.ledger.directory), resolve(folder)).startsWith('..'))
    throw new PlainError(
      '不能导出到存证文件夹中，请另选文件夹 · Not into the folder of the tiles: choose another one',
    );
  const platform = await attachPlatform({ env, clock: new SystemClock(), log: () => undefined });
  try {
    const { log, tiles } = platform.ledgers.of(name);
    const { origin, size } = await exportLog(liveLog(log, tiles), new FolderTiles(folder));
    if (attachments) await copyAttachments(env.attachments.directory, join(folder, 'attachments'));
    process.stdout.write(`已导出 exported: ${origin}, ${size} 条 events\n`);
  } finally {
    await platform.close();
  }
};

/** Sealed, as they are kept; those that are only coming in are nobody's yet. */
const copyAttachments = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, filter: (path) => basename(path) !== 'incoming' });
