import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { canonicalJson } from '#libs/kernel';
import { rulebookDigest } from './digest.js';
import { parseRulebook } from './parse.js';
import { type Rulebook, rulebookSchema } from './rulebook.schema.js';
import { smallRulebook } from './small-rulebook.fixture.js';

const rulebook = parseRulebook(smallRulebook);
const digest = rulebookDigest(rulebook);

type Leaf = string | number | boolean;
type Json = Leaf | readonly Json[] | { readonly [key: string]: Json };

const isLeaf = (value: Json): value is Leaf => typeof value !== 'object';

const leavesOf = (value: Json): number =>
  isLeaf(value) ? 1 : Object.values(value).reduce<number>((sum, part) => sum + leavesOf(part), 0);

/** The same value with its nth leaf changed. */
const changed = (value: Json, nth: number): Json => {
  let index = 0;
  const walk = (part: Json): Json => {
    if (isLeaf(part)) return index++ === nth ? other(part) : part;
    if (Array.isArray(part)) return part.map(walk);
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
};

const other = (leaf: Leaf): Leaf => {
  if (typeof leaf === 'string') return `${leaf}!`;
  return typeof leaf === 'number' ? leaf + 1 : !leaf;
};

/** The same value with the keys of every mapping in another order. */
const reordered = (value: Json, turn: number): Json => {
  if (isLeaf(value)) return value;
  if (Array.isArray(value)) return value.map((part: Json) => reordered(part, turn));
  const entries = Object.entries(value).map(([key, part]) => [key, reordered(part, turn)] as const);
  const cut = turn % (entries.length || 1);
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse());
};

const plain = JSON.parse(JSON.stringify(rulebook)) as Json;
const asRulebook = (value: Json): Rulebook => value as unknown as Rulebook;

describe('the digest of a rulebook', () => {
  it('is a SHA-256 in hex', () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not know the order of keys', () => {
    fc.assert(
      fc.property(fc.nat(50), (turn) => {
        const text = JSON.stringify(reordered(plain, turn));
        expect(rulebookDigest(parseRulebook(text))).toBe(digest);
      }),
      { numRuns: 20 },
    );
  });

  it('does not know comments', () => {
    const lines = smallRulebook.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length), fc.stringMatching(/^[a-z:{[& -]*$/), (at, note) => {
        const text = [...lines.slice(0, at), `  # ${note}`, ...lines.slice(at)].join('\n');
        expect(rulebookDigest(parseRulebook(text))).toBe(digest);
      }),
      { numRuns: 20 },
    );
  });

  it('changes with any value', () => {
    fc.assert(
      fc.property(fc.nat(leavesOf(plain) - 1), (nth) => {
        expect(rulebookDigest(asRulebook(changed(plain, nth)))).not.toBe(digest);
      }),
    );
  });

  it.each(['gx-2017-petition', 'model-worker-province'])('outlives the canonical text of %s', (name) => {
    const file = new URL(`../../../config/campaigns/${name}.yaml`, import.meta.url);
    const read = parseRulebook(readFileSync(file, 'utf8'));
    const restored = rulebookSchema.parse(JSON.parse(canonicalJson(read)));
    expect(restored).toEqual(read);
    expect(rulebookDigest(restored)).toBe(rulebookDigest(read));
  });
});
