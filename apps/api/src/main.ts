import { readEnv } from '#config/env';
import { Refusal } from '#libs/kernel';
import { createApi } from './create-api.js';

const run = async (): Promise<void> => {
  const api = await createApi({ env: readEnv(process.env) });
  process.stdout.write(`明鉴 Mingjian: ${api.address}/api/v1\n`);
  const stop = (): void => {
    api.close().catch(fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

const fail = (error: unknown): void => {
  const text =
    error instanceof Refusal
      ? `${error.code}\n${error.says.zh} ${error.next.zh}\n${error.says.en} ${error.next.en}`
      : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

await run().catch(fail);
