import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from '../display-width.js';
import { fiveSteps } from './case-replay.fixture.js';
import { moved, placeFrom } from './place.js';
import { render, type Size } from './screen.js';
import { stepText } from './step-text.js';

const wide: Size = { width: 120, height: 30 };
const begin = placeFrom(fiveSteps, 0);
const [, second, , fourth] = fiveSteps.steps;
const screenAt = (step: number, size = wide): readonly string[] =>
  stripVTControlCharacters(render(fiveSteps, { ...begin, step }, size)).split('\n');

describe('The screen of a replay', () => {
  it('shows where one is, what happened, the gates of then, what changed and the state after it', () => {
    const rows = screenAt(1).map((row) => row.trimEnd());
    expect(rows.filter((row) => row !== '')).toEqual([
      '推荐 nomination n1 · 第 step 2/5 步',
      '位置 position 8 · 2017-05-16 09:00:00 · 文书日期 dated 2017-05-16',
      '更正基本情况 facts corrected · nomination@8 · 决定 decision R22',
      'li-wei (hall)',
      '变化 changed',
      '  ~ nomination/stage: first → second',
      '当时的规则核对 gates of then',
      '  满足 met               R22  notice-clean: clean  ← notice-7@3',
      '状态 state · nomination',
      '    facts: 0 先进工作者（示例） · 1 示例单位',
      '  ▸ stage: second',
      '状态 state · campaign-c',
      '    status: open',
      expect.stringContaining('退出 quit'),
    ]);
  });

  it('highlights what changed, and nothing else of the state', () => {
    const rows = render(fiveSteps, { ...begin, step: 1 }, wide).split('\n');
    const highlighted = rows.filter((row) => row.startsWith('\u001b[1;33m')).map(stripVTControlCharacters);
    expect(highlighted).toEqual(['  ~ nomination/stage: first → second', '  ▸ stage: second']);
  });

  it('tells what came whole in one line for each member, the case itself first', () => {
    const rows = screenAt(0).slice(5, 9);
    expect(rows).toEqual([
      '变化 changed',
      '  + nomination/facts: 0 先进工作者（示例） · 1 示例单位',
      '  + nomination/stage: first',
      '  + campaign-c/status: open',
    ]);
  });

  it('no longer shows what a step took away', () => {
    expect(screenAt(3).join('\n')).toContain('facts: 0');
    expect(screenAt(4).join('\n')).toContain('- nomination/facts/0: 先进工作者（示例）');
    expect(screenAt(4).join('\n')).not.toContain('facts: 0');
  });

  it('has as many rows as the terminal, none wider than it, whatever its size and wherever one is', () => {
    const keys = fc.array(fc.constantFrom('n', 'p', 'd', 'D', 'g', '2', 'return', 'down', 'up', 'end'));
    const sizes = fc.record({ width: fc.nat(130), height: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(keys, sizes, (pressed, size) => {
        const place = pressed.reduce((at, key) => moved(fiveSteps, at, key), begin);
        const rows = stripVTControlCharacters(render(fiveSteps, place, size)).split('\n');
        expect(rows).toHaveLength(size.height);
        for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(size.width);
      }),
    );
  });

  it('is not moved about by what stands in a text', () => {
    const [first] = fiveSteps.steps;
    const changes = [{ path: '/nomination-n1/facts/0', after: '一行\n又一行\u001b[2J\u202e' }];
    const rows = render({ ...fiveSteps, steps: [{ ...first!, changes }] }, begin, wide);
    expect(rows.split('\n')).toHaveLength(wide.height);
    expect(stripVTControlCharacters(rows)).toContain('一行 又一行 [2J');
  });
});

describe('A step without a player', () => {
  it('is told as text', () => {
    expect(second && stepText('n1', second, 'Asia/Shanghai').split('\n')).toContain(
      '  满足 met               R22  notice-clean: clean  ← notice-7@3',
    );
    expect(fourth && stepText('n1', fourth, 'Asia/Shanghai').split('\n')).toEqual([
      '位置 position 20 · 2017-05-22 09:00:00 · 文书日期 dated 2017-05-22 · 补录 entered late',
      '更正基本情况 facts corrected · nomination@20 · 决定 decision',
      'li-wei (hall)',
      '变化 changed',
      '  ~ nomination/stage: second → third',
      '其间他处 meanwhile, by others',
      '  ~ quota-c/taken: 1 → 2',
    ]);
  });
});
