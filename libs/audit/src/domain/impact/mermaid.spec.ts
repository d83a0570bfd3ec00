import fc from 'fast-check';
import { mermaidOf } from './mermaid.js';

describe('A drawing of what relied on what', () => {
  it('shows events, and reliances with their rules', () => {
    const drawn = mermaidOf(
      [
        { position: 3, label: '答复意见 opinion given dossier-7@3', drawn: 'origin' },
        { position: 9, label: '进入下一环节 advanced', drawn: 'decision' },
      ],
      [{ earlier: 3, later: 9, label: 'R35' }],
    );
    expect(drawn.split('\n').slice(0, 4)).toEqual([
      'flowchart TD',
      '  e3["答复意见 opinion given dossier-7@3"]:::origin',
      '  e9["进入下一环节 advanced"]:::decision',
      '  e3 -->|"R35"| e9',
    ]);
  });

  it('keeps a label a label, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const lines = mermaidOf([{ position: 1, label, drawn: 'event' }], []).split('\n');
        expect(lines[1]).toMatch(/^ {2}e1\["[^"\][<>`\n]*"\]:::event$/u);
        expect(lines).toHaveLength(7);
      }),
    );
  });
});
