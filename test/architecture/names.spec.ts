import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow, root } from './repository.js';

/** The closed list: what a file can be, told by the word between its concept and `.ts`. */
const stereotypes = new Set([
  ...['commands', 'events', 'state', 'errors', 'decider', 'evolve', 'notes', 'gates', 'words', 'arrangement'],
  ...['handler', 'query', 'facts', 'port', 'module', 'acl'],
  ...['catalogue', 'projection', 'row', 'schema', 'adapter', 'migration'],
  ...['controller', 'dto', 'guard', 'filter', 'interceptor', 'pipe', 'decorator'],
  ...['command', 'fixture', 'walk', 'arbitrary', 'contract', 'laws', 'bench', 'guardian', 'spec', 'long'],
]);
const saysNothing = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared']);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const test = /\.(spec|contract)\.ts$|^test\/|^libs\/testing\//;

const sources = ['apps', 'libs', 'config', 'test'].flatMap((folder) =>
  filesBelow(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

const isWellNamed = (path: string): boolean => {
  const [concept = '', ...kinds] = basename(path, '.ts').split('.');
  const words = [...path.split('/').slice(0, -1), concept];
  return (
    words.every((word) => kebab.test(word)) &&
    words.flatMap((word) => word.split('-')).every((word) => !saysNothing.has(word)) &&
    kinds.every((kind) => stereotypes.has(kind))
  );
};

describe('A file is named by its one idea (architecture, "Names")', () => {
  it.each([
    'libs/vetting/src/domain/dossier.decider.ts',
    'libs/kernel/src/clock.ts',
    'test/e2e/log.long.spec.ts',
  ])('takes %s', (path) => {
    expect(isWellNamed(path)).toBe(true);
  });

  it.each([
    'libs/vetting/src/domain/Dossier.ts',
    'libs/vetting/src/domain/dossier_state.ts',
    'libs/vetting/src/domain/dossier.service.ts',
    'libs/vetting/src/domain/dossier-utils.ts',
    'libs/common/src/index.ts',
  ])('refuses %s', (path) => {
    expect(isWellNamed(path)).toBe(false);
  });

  it('holds for every source file', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((path) => !isWellNamed(path))).toEqual([]);
  });
});

describe('A context keeps to the shape of the house', () => {
  const shape =
    /^libs\/(campaign|nomination|vetting|notice|review|honours|public)\/(src\/(index\.ts|\1\.module(\.spec)?\.ts|(domain|application|infrastructure|api)\/.+))$/;
  const inContext = /^libs\/(campaign|nomination|vetting|notice|review|honours|public)\//;

  it('has a door, a module and four layers, and nothing beside them that no import rule would see', () => {
    expect(sources.filter((path) => inContext.test(path) && !shape.test(path))).toEqual([]);
  });
});

describe('A source file is short', () => {
  const lines = (path: string): number => readFileSync(join(root, path), 'utf8').split('\n').length - 1;

  it('has 200 lines at most', () => {
    const long = sources.filter((path) => !test.test(path) && lines(path) > 200);
    expect(long).toEqual([]);
  });
});
