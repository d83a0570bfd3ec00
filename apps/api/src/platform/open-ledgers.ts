import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Env } from '#config/env';
import type { EventStore } from '#libs/event-store';
import {
  CheckpointSigner,
  FolderLastCheckpoints,
  FolderTiles,
  Ledgers,
  localSigner,
  makeSigningKey,
  parseWitness,
  readSigningKey,
  Witnesses,
  type Ledger,
  type LedgerName,
} from '#libs/ledger';

/** The trees of the logs, and who signs for them. @throws LEDGER.SIGNING_KEY_*, KEY_INVALID, WITNESSES_TOO_FEW */
export const openLedgers = async (
  { ledger: { origin, directory, keyFile, nextKeyFile, witnesses, witnessesWanted } }: Env,
  logs: Readonly<Record<LedgerName, EventStore>>,
): Promise<Ledgers> => {
  // Where something was signed already, a fresh key would be a stranger's.
  if (!(await isThere(keyFile)) && !(await isThere(directory))) await makeSigningKey(keyFile);
  const files = nextKeyFile === undefined ? [keyFile] : [keyFile, nextKeyFile];
  const keys = await Promise.all(files.map(readSigningKey));
  const last = new FolderLastCheckpoints(dirname(keyFile));
  const ledgerOf = (name: LedgerName): Ledger => {
    const named = `${origin}/${name}`;
    const signers = keys.map((key) => localSigner(named, 'note', key));
    const tiles = new FolderTiles(join(directory, name));
    const signer = new CheckpointSigner(signers, last);
    const missed = (witness: string, error: unknown): void => {
      logger.warn({ message: `${witness} did not cosign the log of ${name}`, error });
    };
    const cosigners = new Witnesses(witnesses.map(parseWitness), { wanted: witnessesWanted, missed });
    return { origin: named, log: logs[name], tiles, signer, cosigners };
  };
  return new Ledgers({ cases: ledgerOf('cases'), access: ledgerOf('access') });
};

const logger = new Logger('Witnesses');

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
