import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process beside the test's, which can be killed as the test's cannot. */
export interface SecondProcess {
  readonly pid: number;
  /** The next line that it prints; rejects with its errors when it ends without. */
  nextLine(): Promise<string>;
  /** Sends the signal and returns when the process is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

/**
 * Runs an ECMAScript module given as text, which may import `#libs/*` from the sources as they are.
 * @param parameters its `process.argv` from index 1
 * @param checkout where the sources are; this one by default
 */
export const secondProcess = (
  program: string,
  parameters: readonly string[] = [],
  checkout: string = process.cwd(),
): SecondProcess => {
  const sources = ['--conditions=source', '--import', join(checkout, 'test/setup/typescript.register.mjs')];
  const child = spawn(
    process.execPath,
    [...sources, '--input-type=module', '--eval', program, '--', ...parameters],
    { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const closed = once(child, 'close');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    nextLine: async () => {
      const line = await lines.next();
      if (line.done !== true) return line.value;
      await closed;
      throw new Error(`the second process ended: ${errors}`);
    },
    kill: async (signal) => {
      child.kill(signal);
      await closed;
    },
  };
};
