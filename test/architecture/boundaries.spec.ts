import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { permitted, violations } from './boundary-probes.js';
import { cruise, type Violation } from './cruise.js';
import { plant } from './planted-tree.js';
import { root } from './repository.js';

const { forbidden } = createRequire(import.meta.url)('../../config/boundaries.cjs') as {
  forbidden: readonly { readonly name: string }[];
};

describe('Imports run one way (architecture, section 3)', () => {
  const tree = mkdtempSync(join(tmpdir(), 'mingjian-boundaries-'));
  let found: readonly Violation[];

  beforeAll(async () => {
    plant(tree, [...Object.values(violations).flat(), ...permitted]);
    found = await cruise(tree);
  });
  afterAll(() => {
    rmSync(tree, { recursive: true });
  });

  const rulesBrokenBy = (file: string): readonly string[] =>
    found.filter((violation) => violation.file === file).map(({ rule }) => rule);

  it('has planted violations for every rule, and for no rule that is gone', () => {
    expect(Object.keys(violations).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  const planted = Object.entries(violations).flatMap(([rule, probes]) =>
    probes.map(({ file, imports }) => ({ rule, file, imports })),
  );

  it.each(planted)('$rule: refuses that $file imports $imports', ({ rule, file }) => {
    expect(rulesBrokenBy(file)).toEqual([rule]);
  });

  it.each(permitted)('lets $file import $imports', ({ file }) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  it('holds in this repository', async () => {
    expect(await cruise(root)).toEqual([]);
  }, 60_000);
});
