import fc from 'fast-check';
import { canonicalForm } from '../canonical-form.js';
import { codeOf } from '../grown-trees.fixture.js';
import { expectCanonical } from './canonical.js';

const isCanonical = (text: string): boolean => codeOf(() => expectCanonical(text)) === undefined;

/** By the other way: read it whole, write it again. */
const isItsForm = (text: string): boolean => {
  try {
    return canonicalForm(text) === text;
  } catch {
    return false;
  }
};

describe('A text read in one pass is canonical (RFC 8785)', () => {
  it.each([
    ...['null', 'true', '0', '-1', '""', '[]', '{}', '{"":[{}]}', '{"10":1,"9":2}', '1e+30', '1e-7'],
    ...['"\\b\\t\\n\\f\\r\\u001f\\"\\\\/"', '{"\\r":1,"1":2,"€":3,"😂":4,"\ufb33":5}', '-9007199254740991'],
    ...[`${'['.repeat(256)}${']'.repeat(256)}`],
  ])('and %j is', (text) => {
    expect(isCanonical(text)).toBe(true);
    expect(isItsForm(text)).toBe(true);
  });

  it.each([
    ...['', ' 1', '1 ', '01', '-0', '1.0', '1E2', '1e2', '+1', '.5', '9007199254740992', '1e999', 'NaN'],
    ...['tru', 'truefalse', '[1,]', '[,1]', '[1 ,2]', '{"a":1,}', '{"b":1,"a":2}', '{"a":1,"a":1}'],
    ...[
      '{a:1}',
      '{"a" :1}',
      '{"a";1}',
      '{"a":1',
      '["a"',
      '"a',
      '"\\u0041"',
      '"\\/"',
      '"\\u000a"',
      '"\\u001F"',
    ],
    ...['"\t"', '"\\x"', '"\ud800"', '"\\ud800"', '\ufeff1', '{"\\u0061":1}', '[1]]', '[1}', '{"a":1]'],
    ...[`${'['.repeat(257)}${']'.repeat(257)}`, '{"é":1,"e":2}', '{"\ufb33":1,"😂":2}'],
  ])('and %j is not', (text) => {
    expect(isCanonical(text)).toBe(false);
    expect(isItsForm(text)).toBe(false);
  });

  it('as reading it whole and writing it again finds', () => {
    const values = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });
    fc.assert(
      fc.property(values, fc.nat(), fc.string({ unit: 'binary', maxLength: 2 }), (value, at, change) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        for (const one of [text, text.slice(0, place) + change + text.slice(place + 1)])
          expect([one, isCanonical(one)]).toEqual([one, isItsForm(one)]);
      }),
      { numRuns: 500 },
    );
  });
});
