import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mingjian, type Ended } from './command-line.fixture.js';
import type { RunningApi } from './running-api.fixture.js';

/** A machine on which somebody has signed in before. */
export interface CommandLineHome {
  readonly folder: string;
  readonly runs: (...parameters: readonly string[]) => Promise<Ended>;
  readonly remove: () => Promise<void>;
}

/** @param login of somebody who signed in before */
export const commandLineHome = async (api: RunningApi, login: string): Promise<CommandLineHome> => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-home-'));
  const { body } = await api.send('POST', '/api/v1/sessions', api.signsInWith(login));
  // The server's clock may be driven; this machine's is not.
  const [expiresAt, refreshExpiresAt] = ['2999-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z'];
  const session = { ...body, server: api.address, expiresAt, refreshExpiresAt };
  await mkdir(join(folder, 'mingjian'));
  await writeFile(join(folder, 'mingjian', 'session.json'), JSON.stringify(session));
  return {
    folder,
    runs: (...parameters) => mingjian(parameters, { XDG_CONFIG_HOME: folder }).ended,
    remove: () => rm(folder, { recursive: true }),
  };
};
