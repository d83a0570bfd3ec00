import fc from 'fast-check';
import { canonicalJson } from '#libs/kernel';
import { codeOf } from './grown-trees.fixture.js';
import { canonicalForm } from './canonical-form.js';

describe('The canonical form of a JSON text (RFC 8785)', () => {
  it.each([
    [' { "b" : 1 , "a" : [ true , null ] } ', '{"a":[true,null],"b":1}'],
    ['{"\\u20ac":1,"\\r":2,"1":3,"\\ud83d\\ude02":4,"\\ufb33":5}', '{"\\r":2,"1":3,"€":1,"😂":4,"\ufb33":5}'],
    ['"\\u0041\\/\\u000a\\u001F"', '"A/\\n\\u001f"'],
    ['[-0, 1E30, 4.50, 1e-7, 333333333.33333329]', '[0,1e+30,4.5,1e-7,333333333.3333333]'],
    ['[9007199254740991, -9007199254740991]', '[9007199254740991,-9007199254740991]'],
    ['{"a:b":"c:\\"d\\":\\\\","e":{"e":":"}}', '{"a:b":"c:\\"d\\":\\\\","e":{"e":":"}}'],
    ['{"__proto__":1}', '{"__proto__":1}'],
    ['"9007199254740993"', '"9007199254740993"'],
  ])('of %s is %s', (text, canonical) => {
    expect(canonicalForm(text)).toBe(canonical);
    expect(canonicalForm(canonical)).toBe(canonical);
  });

  it.each(['{"a":1,"a":1}', '[{"b":{"a":1,"\\u0061":2}}]', '{"":0,"x":{"":{}},"":1}', '{"1":0,"1":0}'])(
    'refuses a key that stands twice in %s',
    (text) => {
      expect(codeOf(() => canonicalForm(text))).toBe('LEDGER.JSON_KEY_TWICE');
    },
  );

  it.each(['"\\ud800"', '{"\\udc00":1}', '["\\ude02\\ud83d"]', '"\ud800"'])(
    'refuses the lone surrogate in %j',
    (text) => {
      expect(codeOf(() => canonicalForm(text))).toBe('LEDGER.JSON_LONE_SURROGATE');
    },
  );

  it.each([
    ...['9007199254740992', '[-9007199254740993]', '9007199254740992.0', '1e17', '{"n":1e400}'],
    ...['1000000000000000000000', '-1000000000000000000000000000000'],
  ])('refuses the number %s', (text) => {
    expect(codeOf(() => canonicalForm(text))).toBe('LEDGER.JSON_NUMBER_UNSAFE');
  });

  it.each(['', '{', '{a:1}', '[1,]', '01', '\ufeff1', 'NaN', `${'['.repeat(9000)}${']'.repeat(9000)}`])(
    'refuses what is no JSON (%#)',
    (text) => {
      expect(codeOf(() => canonicalForm(text))).toBe('LEDGER.JSON_INVALID');
    },
  );

  it('is what the log writes, whatever the spaces', () => {
    const safe = fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' }).map(withSafeNumbers);
    fc.assert(
      fc.property(safe, fc.nat({ max: 3 }), (value, indent) => {
        expect(canonicalForm(JSON.stringify(value, null, indent))).toBe(canonicalJson(value));
      }),
    );
  });

  it('reads a long text in one go', () => {
    const long = JSON.stringify(['\\"'.repeat(500_000)]);
    expect(canonicalForm(long)).toBe(long);
  });
});

const withSafeNumbers = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === 'number' && Math.abs(item) > Number.MAX_SAFE_INTEGER ? 0.5 : item,
  );
