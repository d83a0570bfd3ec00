import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';
import { root } from './repository.js';

export interface Violation {
  readonly rule: string;
  readonly file: string;
}

const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const rules = join(root, 'config', 'boundaries.cjs');

/** Holds a tree against the house's rules, by the command of `npm run check:boundaries`. */
export const cruise = async (tree: string): Promise<readonly Violation[]> => {
  const folders = ['apps', 'config', 'libs', 'test'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cruiser, '--config', rules, '--output-type', 'json', ...folders],
    { cwd: tree, maxBuffer: 256 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout) as ICruiseResult;
  if (summary.totalDependenciesCruised === 0) throw new Error(`no import was found below ${tree}`);
  return summary.violations.flatMap(({ rule, from, cycle = [{ name: from }] }) =>
    cycle.map(({ name: file }) => ({ rule: rule.name, file })),
  );
};
