import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/repository.js';
import {
  linesOfFirstRulebook,
  policyPage,
  policyText,
  rulesPage,
  rulesText,
  statesPage,
  statesText,
} from './reference.js';
import { isUnproven } from './rule-table.js';
import { streams } from './streams.js';

const page = (path: string): string => withoutSpaces(readFileSync(join(root, path), 'utf8'));

/** Whatever prettier makes of the columns, the words are the same. */
const withoutSpaces = (text: string): string => text.replaceAll(/[\s\\|*_-]+/gu, '');

describe('The reference is what the code says (npm run reference)', () => {
  const lines = linesOfFirstRulebook();

  it('R1–R61: every rule is shown by a test, or the rulebook says why none can', () => {
    expect(lines.map(({ rule }) => rule)).toEqual(Array.from({ length: 61 }, (_, index) => `R${index + 1}`));
    expect(lines.filter(isUnproven).map(({ rule }) => rule)).toEqual([]);
  });

  it('lists the rules as they are', () => {
    expect(page(rulesPage)).toBe(withoutSpaces(rulesText(lines)));
  });

  it('lists who may see and do what', () => {
    expect(page(policyPage)).toBe(withoutSpaces(policyText()));
  });

  const tables = streams.map((stream) => ({ stream, table: stream.table() }));

  it('lists the states and acts as they are', () => {
    expect(page(statesPage)).toBe(withoutSpaces(statesText(tables.map(({ table }) => table))));
  });

  it.each(tables.map(({ stream, table }) => [stream.name, stream, table] as const))(
    'lists every transition of a %s: 5,000 random walks find no other',
    (_, stream, table) => {
      stream.expectNothingElse(table, 5_000);
    },
  );
});
