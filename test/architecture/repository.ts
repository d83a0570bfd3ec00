import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The checkout that is tested. */
export const root = join(import.meta.dirname, '..', '..');

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'reports']);

/** Every file below a folder that people write by hand, as paths from that folder with `/`. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name) && (!name.startsWith('.') || name === '.ci'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path).map((below) => `${entry.name}/${below}`) : [entry.name];
    });
