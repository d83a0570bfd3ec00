import { spawn } from 'node:child_process';
import type { ServerAccount } from './server-account.js';

export interface Outcome {
  readonly succeeded: boolean;
  /** What it wrote to stdout and stderr, or why it could not be run. */
  readonly output: string;
}

/** Runs a program to its end; a failure is an outcome, not an exception. */
export const run = (
  program: string,
  parameters: readonly string[],
  account?: ServerAccount,
): Promise<Outcome> =>
  new Promise((resolve) => {
    // The account may be barred from the folder we stand in, and PostgreSQL asks where it stands.
    const child = spawn(program, parameters, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.once('close', (code) => resolve({ succeeded: code === 0, output: output.trim() }));
  });
