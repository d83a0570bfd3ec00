import { readEnv } from '#config/env';
import { Refusal } from '#libs/kernel';
import { createWorker } from './create-worker.js';

const run = async (): Promise<void> => {
  const worker = await createWorker({ env: readEnv(process.env) });
  process.stdout.write('明鉴 Mingjian: worker\n');
  const stop = (): void => {
    worker.close().catch(fail);
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
