import { readFileSync } from 'node:fs';
import { opinionsFor } from './lookup.js';
import { parseRulebook } from './parse.js';
import type { Rulebook } from './rulebook.schema.js';

const campaign = (name: string): Rulebook =>
  parseRulebook(readFileSync(new URL(`../../../config/campaigns/${name}.yaml`, import.meta.url), 'utf8'));

const first = campaign('gx-2017-petition');
const second = campaign('model-worker-province');

const rulesOf = (rulebook: Rulebook, path: string): Set<string> =>
  new Set(rulebook.paths[path]!.flatMap(({ rules }) => rules));

describe('the first rulebook (桂人社函〔2017〕381号)', () => {
  it('has every rule, R1 to R61', () => {
    const numbers = Array.from({ length: 61 }, (_, index) => `R${index + 1}`);
    expect(Object.keys(first.rules)).toEqual(numbers);
  });

  it('R15, R6, R55: only what the notice puts softly is soft', () => {
    const soft = Object.entries(first.rules).filter(([, { severity }]) => severity === 'soft');
    expect(soft.map(([number]) => number)).toEqual(['R6', 'R15', 'R55']);
  });

  it('R4, R5: cities follow R4, member units R5 and have no place for a collective', () => {
    expect([rulesOf(first, 'city').has('R4'), rulesOf(first, 'city').has('R5')]).toEqual([true, false]);
    expect([rulesOf(first, 'member-unit').has('R4'), rulesOf(first, 'member-unit').has('R5')]).toEqual([
      false,
      true,
    ]);
    expect(first.quotas).toEqual({
      city: { collective: 1, individual: 1 },
      'member-unit': { individual: 1 },
    });
  });

  it('R4, R5: cities take the path of cities, member units of the region that of member units', () => {
    expect(first.owners).toEqual({
      city: { level: 'city', kinds: ['city'] },
      'member-unit': { level: 'region', kinds: ['member-unit'] },
    });
  });

  it.each(['city', 'member-unit'])('R19: has two reviews and three public notices on the path %s', (path) => {
    const stages = first.paths[path]!;
    expect(stages.flatMap((stage) => (stage.kind === 'notice' ? [stage.scope] : []))).toEqual([
      'unit',
      'region',
      'nation',
    ]);
    expect(stages.flatMap((stage) => (stage.kind === 'review' ? [stage.review] : []))).toEqual(
      expect.arrayContaining(['initial', 'second']),
    );
  });

  it.each(['city', 'member-unit'])(
    'R7–R54: every rule with gates binds the individuals of the path %s',
    (path) => {
      const others = { city: ['R5'], 'member-unit': ['R1', 'R4', 'R9', 'R10', 'R11', 'R12', 'R13', 'R23'] }[
        path
      ]!;
      const binding = Object.entries(first.rules).filter(([, { gates }]) => gates.length > 0);
      const missing = binding.map(([number]) => number).filter((number) => !rulesOf(first, path).has(number));
      expect(missing).toEqual(others);
    },
  );

  it('R44, R47: has the due days of both packages', () => {
    expect(first.packages['preliminary']).toMatchObject({ due: '2017-05-22', copies: 1, disc: true });
    expect(first.packages['formal']).toMatchObject({ due: '2017-06-05', copies: 5, disc: true });
  });
});

describe('the second rulebook (a made-up province)', () => {
  it('shares no rule number, stage, category or quota with the first', () => {
    const words = (rulebook: Rulebook): string[] => [
      ...Object.keys(rulebook.rules),
      ...rulebook.levels.filter((level) => level === 'region' || level === 'nation' || level === 'province'),
      ...Object.values(rulebook.quotas).map((places) => JSON.stringify(places)),
      ...Object.values(rulebook.packages).map(({ due }) => due),
    ];
    expect(words(first).filter((word) => words(second).includes(word))).toEqual([]);
  });

  it('has four levels, notices of 7 working days and another way of counting', () => {
    expect(second.levels).toHaveLength(4);
    const days = Object.values(second.paths).flatMap((stages) =>
      stages.flatMap((stage) => (stage.kind === 'notice' ? [stage.workingDays] : [])),
    );
    expect(new Set(days)).toEqual(new Set([7]));
    expect([first.counting, second.counting]).toEqual(['inclusive', 'exclusive']);
  });

  it('M14: asks five more organs about the heads of enterprises', () => {
    const asked = (category: string): string[] =>
      opinionsFor(second, { kind: 'individual', category }).map(({ ask }) => ask);
    expect(asked('worker')).toEqual(['public-security']);
    expect(asked('enterprise-head')).toEqual(
      expect.arrayContaining(['tax', 'environment', 'market', 'emergency', 'human-resources']),
    );
  });
});
