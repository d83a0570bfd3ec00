import { once } from 'node:events';
import { readEnv } from '#config/env';
import { createApi } from '../../../api/src/index.js';

/** The server, until it is told to stop. */
export const serve = async (): Promise<void> => {
  const api = await createApi({ env: readEnv(process.env) });
  process.stdout.write(`明鉴 Mingjian: ${api.address}/api/v1\n`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await api.close();
};
