import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/repository.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const written = (): string => {
  execFileSync(process.execPath, ['config/bill-of-materials.mjs'], { cwd: root });
  return readFileSync(join(root, 'dist/sbom.json'), 'utf8');
};

describe('The bill of materials of a build', () => {
  const text = written();
  const bill: Bill = JSON.parse(text);
  const names = bill.components.map(({ name }) => name);
  const exact = bill.components.map(({ name, version }) => `${name} ${version}`);

  it('lists what stands in production, in its exact version, and what that stands on', () => {
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.metadata.component.name).toBe('mingjian');
    const dependencies = Object.entries(manifest.dependencies).map(([name, version]) => `${name} ${version}`);
    expect(exact).toEqual(expect.arrayContaining(dependencies));
    expect(names).toContain('fastify');
  });

  it('lists nothing that only builds or tests, and no address of a mirror', () => {
    expect(Object.keys(manifest.devDependencies)).toContain('vitest');
    for (const tool of ['vitest', 'eslint', '@swc/core']) expect(names).not.toContain(tool);
    expect(text).not.toMatch(/"type": "distribution"|timestamp/);
  });

  it('is the same file for the same sources', () => {
    expect(written()).toBe(text);
  });
});
