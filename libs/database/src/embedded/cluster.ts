import type { DatabaseLog } from '../database-log.js';
import type { ClusterRecord } from './cluster-record.js';
import type { ServerAccount } from './server-account.js';

export interface EmbeddedOptions {
  /** Made if it does not exist. */
  readonly dataDirectory: string;
  /** As root: where programs and data go when the server's account cannot reach them; `/var/lib/mingjian`. */
  readonly refuge?: string;
  readonly log?: DatabaseLog;
}

/** An initialised cluster on disk, whether its server runs or not. */
export interface Cluster {
  readonly record: ClusterRecord;
  readonly account: ServerAccount | undefined;
  /** Folder of the programs. */
  readonly binaries: string;
  /** Of `folder` and `logFile`; the server's account owns it. */
  readonly home: string;
  /** PostgreSQL's own data directory. */
  readonly folder: string;
  readonly logFile: string;
}
