import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON (RFC 8785)', () => {
  it('sorts members by UTF-16 code units and writes no spaces', () => {
    expect(canonicalJson({ b: [1, { d: null, c: true }], a: '甲', '\u20ac': 1, '\r': 2, '1': 3 })).toBe(
      '{"\\r":2,"1":3,"a":"甲","b":[1,{"c":true,"d":null}],"€":1}',
    );
  });

  it('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([0.15, -0, 0.1, 333333333.3333333, 1e-7])).toBe(
      '[0.15,0,0.1,333333333.3333333,1e-7]',
    );
  });

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([
    [{ a: '\ud800' }],
    [{ '\udc00': 1 }],
    [2 ** 53],
    [NaN],
    [Infinity],
    [undefined],
    [() => 1],
    [[undefined]],
  ])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('says the same of equal values, whatever the order of their members, and reads back', () => {
    const json = fc.jsonValue({ noUnicodeString: false }).filter((value) => fits(value));
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(JSON.parse(text)))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

const fits = (value: unknown): boolean => {
  try {
    canonicalJson(value);
    return true;
  } catch {
    return false;
  }
};

const reversed = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      )
    : value;
