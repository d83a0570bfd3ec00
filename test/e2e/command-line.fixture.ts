import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  /** What it said on its error stream, once that holds what is looked for. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly types: (...lines: readonly string[]) => void;
  readonly ended: Promise<Ended>;
}

/** `mingjian` in a process of its own, from the sources as they are, at a terminal that is a pipe. */
export const mingjian = (parameters: readonly string[], variables: NodeJS.ProcessEnv): Running => {
  const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
  const child = spawn(process.execPath, [...sources, 'apps/cli/src/main.ts', ...parameters], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_OPTIONS: '', ...variables },
  });
  const stdout = text(child.stdout);
  const gone = once(child, 'close');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const [found] = pattern.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        };
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(said)));
        look();
      }),
    types: (...lines) => child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    ended: gone.then(async ([code]) => ({ code, stdout: await stdout, stderr: said })),
  };
};
