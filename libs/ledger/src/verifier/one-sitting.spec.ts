import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whoever trusts the verifier does so because they have read it. */
const most = 500;

it('the verifier is read in one sitting', async () => {
  const names = await readdir(import.meta.dirname);
  const sources = names.filter((name) => !name.endsWith('.spec.ts'));
  const texts = await Promise.all(sources.map((name) => readFile(join(import.meta.dirname, name), 'utf8')));
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  expect(sources.length).toBeGreaterThan(5);
  expect(lines).toBeLessThanOrEqual(most);
});
