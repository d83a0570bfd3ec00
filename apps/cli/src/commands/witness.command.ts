import { once } from 'node:events';
import { SystemClock } from '#libs/kernel';
import {
  FolderHeads,
  newWitnessKey,
  parseVkey,
  readWitnessKey,
  vkeyOf,
  Witness,
  witnessServer,
} from '#libs/ledger';

export interface AskedWitness {
  /** File of the key. */
  readonly key: string;
  /** Folder of what was cosigned. */
  readonly state: string;
  /** Verifier keys of the logs. */
  readonly log: readonly string[];
  readonly host: string;
  readonly port: number;
}

/** An independent witness, until it is told to stop. @throws LEDGER.KEY_UNREADABLE, KEY_INVALID */
export const serveWitness = async ({ key, state, log, host, port }: AskedWitness): Promise<void> => {
  const signer = await readWitnessKey(key);
  const heads = await FolderHeads.at(state);
  const { of } = await heads.read();
  const server = witnessServer(new Witness(signer, log.map(parseVkey), heads, new SystemClock()), failed);
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a port was expected');
  process.stdout.write(`见证 Witness: ${vkeyOf(signer.key)}@http://${host}:${address.port}\n`);
  process.stdout.write(`已知日志 · logs known: ${of.size}\n`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  server.close();
  server.closeAllConnections();
};

const failed = (error: unknown): void => {
  process.stderr.write(`${String(error instanceof Error ? (error.stack ?? error) : error)}\n`);
};

/** Prints the verifier key of the one that it made. @throws LEDGER.KEY_INVALID, KEY_IS_THERE */
export const makeWitnessKey = async (name: string, file: string): Promise<void> => {
  const { key } = await newWitnessKey(name, file);
  process.stdout.write(`${vkeyOf(key)}\n`);
};
