import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { release } from '#config/release';

it('What leaves the house names the release that the package is', () => {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ version: release });
});
