import fc from 'fast-check';
import { requireCleanText } from './clean-text.js';

const refusalOf = (value: unknown): unknown => {
  try {
    requireCleanText('body', value);
  } catch (error) {
    return error;
  }
  return undefined;
};

const dirty = fc.constantFrom('\0', '\u007f', '示\u007f例', '\ud800', '\udfff', '大\0厅', 'a\udc00b');
const json = fc.jsonValue({ maxDepth: 5 });
const isClean = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  return !text.includes('\\u0000') && !text.includes('\u007f') && !/\\ud[89a-f]/i.test(text);
};

describe('Text at the edge', () => {
  it('is accepted when it is clean, whatever holds it', () => {
    fc.assert(
      fc.property(json, (value) => {
        fc.pre(isClean(value));
        expect(refusalOf(value)).toBeUndefined();
      }),
    );
  });

  it('is refused when a NUL, a DELETE or a lone surrogate hides anywhere in it, in a key too', () => {
    const around = (inside: unknown): fc.Arbitrary<unknown> =>
      fc.oneof(
        fc.constant(inside),
        fc.array(json, { maxLength: 3 }).map((items) => [...items, inside]),
        fc.dictionary(fc.string(), json, { maxKeys: 3 }).map((members) => ({ ...members, inside })),
      );
    const hidden = fc.oneof(
      dirty.chain((text) => around(text).chain(around)),
      dirty.map((key) => ({ [key]: 1 })),
    );
    fc.assert(
      fc.property(hidden, (value) => {
        expect(refusalOf(value)).toMatchObject({ code: 'HTTP.TEXT_NOT_CLEAN' });
      }),
    );
  });

  it('is not looked for without end', () => {
    const deep = JSON.parse(`${'['.repeat(33)}${']'.repeat(33)}`);
    expect(refusalOf(deep)).toMatchObject({ code: 'HTTP.TOO_DEEP' });
    expect(refusalOf(deep[0])).toBeUndefined();
  });

  it('may hold whole surrogate pairs', () => {
    expect(refusalOf({ name: '𠮷野' })).toBeUndefined();
  });
});
