import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Catalogue } from '#libs/catalogue';
import { catalogues } from './catalogues.js';

/** A stored event as some release wrote it. Its file never changes; a new version is a new file. */
interface Golden {
  readonly file: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
}

const catalogue = new Catalogue(...catalogues);

const goldens: readonly Golden[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) }) as Golden);

const newestOf = ({ file, type, schemaVersion, data }: Golden): object =>
  catalogue.decode({ stream: 'golden', id: file, type, schemaVersion, data: JSON.stringify(data) });

/** The next version of the same event, where there is one. */
const successorOf = ({ type, schemaVersion }: Golden): Golden | undefined =>
  goldens.find((other) => other.type === type && other.schemaVersion === schemaVersion + 1);

const fileOf = (type: string, version: number): string => `${type}.v${version}.json`;

describe('A stored event of any release', () => {
  it.each(goldens)('$file is read in the newest shape', (golden) => {
    expect(golden.file).toBe(fileOf(golden.type, golden.schemaVersion));
    const data = newestOf(golden);
    expect(catalogue.spec(golden.type).schema.parse(data)).toEqual(data);
  });

  const succeeded = goldens.filter((golden) => successorOf(golden));

  it.each(succeeded)('$file says what the version after it says', (golden) => {
    expect(newestOf(golden)).toEqual(newestOf(successorOf(golden)!));
  });

  it('is at hand for every type and version of every catalogue', () => {
    const files = new Set(goldens.map(({ file }) => file));
    const needed = catalogue.types.flatMap((type) =>
      Array.from({ length: catalogue.spec(type).version }, (_, index) => fileOf(type, index + 1)),
    );
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter((file) => !files.has(file))).toEqual([]);
  });

  it('is looked after in every context that stores any', () => {
    const libs = readdirSync(join(import.meta.dirname, '../../libs'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.catalogue.ts'))
      .map((path) => path.split(sep)[0]);
    const contexts = new Set(catalogue.types.map((type) => type.split('.')[0]));
    expect(libs.length).toBeGreaterThan(0);
    expect(libs.filter((lib) => !contexts.has(lib))).toEqual([]);
  });
});
