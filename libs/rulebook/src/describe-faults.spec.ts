import { describeFaults } from './describe-faults.js';
import { faultsOf, smallWith } from './small-rulebook.fixture.js';

const faults = faultsOf(smallWith('counting: inclusive', 'counting: inclusiv'));

describe('the faults of a rulebook as text', () => {
  it('name file, line, column and path, say what is wrong and what to do, in both languages', () => {
    expect(describeFaults('small.yaml', faults)).toBe(
      'small.yaml:6:1 counting — “inclusiv”不在可选值之内 / "inclusiv" is not one of the values allowed here' +
        ' — 改为“inclusive” / write "inclusive"',
    );
  });

  it('keep to one language where one is chosen', () => {
    expect(describeFaults('small.yaml', faults, 'zh')).toBe(
      'small.yaml:6:1 counting — “inclusiv”不在可选值之内 — 改为“inclusive”',
    );
  });

  it('take one line each', () => {
    const many = faultsOf(smallWith('counting: inclusive\nlevels', 'levls'));
    expect(describeFaults('small.yaml', many, 'en').split('\n')).toHaveLength(many.length);
    expect(many.length).toBeGreaterThan(1);
  });
});
