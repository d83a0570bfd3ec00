import { cut, displayWidth, padded } from './display-width.js';
import { table } from './demo/report/table.js';

describe('A terminal', () => {
  it('gives a Chinese character and its punctuation two columns', () => {
    expect([displayWidth('R22'), displayWidth('公示'), displayWidth('票决（R28）')]).toEqual([3, 4, 11]);
  });

  it('lines up texts of both languages', () => {
    expect([padded('公示', 6), padded('notice', 6)].map(displayWidth)).toEqual([6, 6]);
  });

  it('cuts a line between characters, never through one', () => {
    const line = '公示5天 notice';
    expect([14, 13, 6, 5, 4, 1, 0].map((width) => cut(line, width))).toEqual([
      '公示5天 notice',
      '公示5天 noti…',
      '公示5…',
      '公示…',
      '公…',
      '…',
      '',
    ]);
    for (let width = 0; width < 20; width += 1)
      expect(displayWidth(cut(line, width))).toBeLessThanOrEqual(width);
  });

  it('shows figures to the right', () => {
    const text = table([
      ['环节 stage', 'n'],
      ['初审', 5],
      ['review', 29],
    ]);
    expect(text.split('\n')).toEqual([
      '  环节 stage   n',
      '  ──────────  ──',
      '  初审         5',
      '  review      29',
    ]);
  });
});
