import fc from 'fast-check';
import { differenceOf } from './difference.js';
import { plain } from './plain.js';

describe('The difference of two states', () => {
  it('names each field that changed, came or went', () => {
    const before = plain({ stage: 'unit', checks: new Map([['a/b', { result: 'clean' }]]), steps: [] });
    const after = plain({ stage: 'city', checks: new Map(), steps: ['inspection'] });
    expect(differenceOf(before, after)).toEqual([
      { path: '/checks', after: {} },
      { path: '/checks/a~1b/result', before: 'clean' },
      { path: '/stage', before: 'unit', after: 'city' },
      { path: '/steps', before: [] },
      { path: '/steps/0', after: 'inspection' },
    ]);
  });

  it('of a state and itself is nothing, and read the other way round says the opposite', () => {
    const state = fc.jsonValue();
    fc.assert(fc.property(state, (one) => differenceOf(one, structuredClone(one)).length === 0));
    fc.assert(
      fc.property(state, state, (one, other) => {
        const turned = differenceOf(other, one).map(({ path, ...change }) => ({
          path,
          ...('after' in change && { before: change.after }),
          ...('before' in change && { after: change.before }),
        }));
        expect(differenceOf(one, other)).toEqual(turned);
      }),
    );
  });
});
