import { readEnv } from '#config/env';
import { runUntilStopped } from '../../api/src/index.js';
import { createWorker } from './create-worker.js';

await runUntilStopped(
  () => createWorker({ env: readEnv(process.env) }),
  () => '投影与计时 projections and timers',
);
