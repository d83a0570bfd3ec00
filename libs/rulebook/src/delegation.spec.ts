import { readFileSync } from 'node:fs';
import { parseRulebook } from './parse.js';

const text = readFileSync('config/campaigns/model-worker-province.yaml', 'utf8');
const delegationOf = (written: string): unknown =>
  parseRulebook(text.replace('delegation: true', written))
    .paths['city']!.filter(({ kind }) => kind === 'ballot')
    .map((stage) => ('delegation' in stage ? stage.delegation : undefined))[0];

describe('voting for another', () => {
  it('R28: is allowed for any number of others, for some at most, or not', () => {
    expect(delegationOf('delegation: true')).toBe(true);
    expect(delegationOf('delegation: { most: 1 }')).toEqual({ most: 1 });
    expect(delegationOf('delegation: false')).toBe(false);
    expect(delegationOf('')).toBeUndefined();
  });

  it.each(['{ most: 0 }', '{ most: 1.5 }', '{}', '{ least: 1 }', 'some'])('is not %s', (written) => {
    expect(() => delegationOf(`delegation: ${written}`)).toThrow(/faults in the rulebook/);
  });
});
