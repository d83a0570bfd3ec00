import { displayWidth, padded } from './display-width.js';
import { table } from './demo/report/table.js';

describe('A terminal', () => {
  it('gives a Chinese character and its punctuation two columns', () => {
    expect([displayWidth('R22'), displayWidth('公示'), displayWidth('票决（R28）')]).toEqual([3, 4, 11]);
  });

  it('lines up texts of both languages', () => {
    expect([padded('公示', 6), padded('notice', 6)].map(displayWidth)).toEqual([6, 6]);
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
