import { readEnv } from '#config/env';
import { createApi } from './create-api.js';
import { runUntilStopped } from './run-until-stopped.js';

await runUntilStopped(
  () => createApi({ env: readEnv(process.env) }),
  ({ address }) => `${address}/api/v1`,
);
