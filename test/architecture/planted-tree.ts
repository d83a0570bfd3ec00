import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plantedLibs, plantedPackages, type Probe } from './boundary-probes.js';
import { root } from './repository.js';

/** Writes the house in small into an empty folder: its settings, doors, layers, packages, and the probes. */
export const plant = (tree: string, probes: readonly Probe[]): void => {
  for (const settings of ['package.json', 'tsconfig.json'])
    cpSync(join(root, settings), join(tree, settings));
  for (const name of plantedPackages) plantPackage(tree, name);
  for (const name of plantedLibs) plantLib(tree, name);
  for (const file of neighbours) plantFile(tree, file, 'export const here = true;');
  for (const { file, imports } of probes)
    plantFile(tree, file, `import '${imports}';\nexport const probe = true;`);
};

/** Files that probes import and that are neither a door nor a layer's. */
const neighbours = [
  'apps/api/src/main.ts',
  'libs/event-store/src/event-store.contract.ts',
  'libs/vetting/src/domain/inside.spec.ts',
  'test/e2e/campaign.ts',
];

const plantPackage = (tree: string, name: string): void => {
  const folder = `node_modules/${name}`;
  plantFile(tree, `${folder}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
  plantFile(tree, `${folder}/index.js`, 'module.exports = {};');
};

const plantLib = (tree: string, name: string): void => {
  const inside = ['index', 'domain/inside', 'application/inside', 'infrastructure/inside', 'api/inside'];
  for (const file of inside) plantFile(tree, `libs/${name}/src/${file}.ts`, 'export const here = true;');
};

const plantFile = (tree: string, file: string, text: string): void => {
  const path = join(tree, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
